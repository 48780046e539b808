package org.counterclaim.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Says points in time in one language and style, clock times in the zone they are read in. */
record PointWords(Style style, Words words, ZoneId zone) {

    private static final Set<Precision> SOMEWHERE_WITHIN = EnumSet.of(
            Precision.HUNDRED_YEARS,
            Precision.SOME_MONTH_OF_YEAR,
            Precision.SOME_DAY_OF_YEAR,
            Precision.SOME_DAY_OF_MONTH,
            Precision.TEN_DAYS);

    static PointWords in(Style style, Locale locale, ZoneId zone) {
        return new PointWords(style, Words.in(locale), zone);
    }

    String say(String name, String... arguments) {
        return words.say(style.key(name), arguments);
    }

    String of(MarkedPoint marked) {
        return marked.point() instanceof CalendarPeriod period
                ? marked(marked.mark(), period(period), isSomewhereWithin(period))
                : marked(marked.mark(), clock((ClockTime) marked.point()), false);
    }

    String marked(Mark mark, String phrase) {
        return marked(mark, phrase, false);
    }

    String time(ClockTime clock) {
        return clock.isWholeHour() ? say("hour", clock.written()) : clock.written();
    }

    String day(LocalDate day) {
        return say("day", String.valueOf(day.getDayOfMonth()), monthInDate(day), year(day.getYear()));
    }

    String zone(ClockTime clock) {
        ZoneId shown = clock.zoneOr(zone).normalized();
        if (!(shown instanceof ZoneOffset)) {
            return words.say("zone.region", shown.getId());
        }
        if (shown.equals(ZoneOffset.UTC)) {
            return words.say("zone.utc");
        }
        return words.say(
                "zone.offset", shown.getId().replaceFirst("^([+-])0", "$1").replaceFirst(":00$", ""));
    }

    private String marked(Mark mark, String phrase, boolean somewhereWithin) {
        return switch (mark) {
            case NONE -> phrase;
            case UNCERTAIN -> say("uncertain", phrase);
            case APPROXIMATE -> say(somewhereWithin ? "approximate.within" : "approximate", phrase);
            case BOTH -> say(somewhereWithin ? "both.within" : "both", phrase);
        };
    }

    private String clock(ClockTime clock) {
        return say("clock", time(clock), day(clock.start().toLocalDate()), zone(clock));
    }

    private String period(CalendarPeriod period) {
        LocalDate first = period.first();
        return switch (period.precision()) {
            case HUNDRED_YEARS -> years(period);
            case TEN_YEARS -> isSomewhereWithin(period) ? years(period) : say("decade", year(first.getYear()));
            case YEAR -> year(first.getYear());
            case SOME_MONTH_OF_YEAR -> say("some_month", year(first.getYear()));
            case SOME_DAY_OF_YEAR -> say("some_day", year(first.getYear()));
            case SEASON -> season(period);
            case MONTH -> month(first);
            case SOME_DAY_OF_MONTH -> say("some_day", month(first));
            case TEN_DAYS -> say("within", String.valueOf(first.getDayOfMonth()), day(period.last()));
            case DAY -> day(first);
        };
    }

    /** Early decades have no short name: "the 10s" would be misread. */
    private static boolean isSomewhereWithin(CalendarPeriod period) {
        return SOMEWHERE_WITHIN.contains(period.precision())
                || period.precision() == Precision.TEN_YEARS && period.first().getYear() < 1000;
    }

    private String years(CalendarPeriod period) {
        return say("within", year(period.first().getYear()), year(period.last().getYear()));
    }

    private String season(CalendarPeriod period) {
        int number = period.first().getMonthValue() / 3;
        return words.say(
                "season." + number,
                year(period.first().getYear()),
                year(period.last().getYear()));
    }

    private String month(LocalDate day) {
        String name = day.getMonth().getDisplayName(style.months().asStandalone(), words.locale());
        return say("month", name, year(day.getYear()));
    }

    /** Many languages decline the month after a day. */
    private String monthInDate(LocalDate day) {
        return day.getMonth().getDisplayName(style.months(), words.locale());
    }

    /** Year 0 is 1 BCE; years of three digits and fewer say their era, not to be taken for something else. */
    private String year(int year) {
        if (year <= 0) {
            return words.say("year.before", String.valueOf(1 - year));
        }
        return words.say(year < 1000 ? "year.early" : "year", String.valueOf(year));
    }
}
