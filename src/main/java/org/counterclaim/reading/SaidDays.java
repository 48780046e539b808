package org.counterclaim.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day on which something was said, where an English sentence names one beside the verb: "said on Saturday", "told
 * reporters on 17 September". Weekdays are the last before the publication, or its own day.
 */
final class SaidDays {
    private static final String MONTHS = names(Arrays.stream(Month.values()).map(Month::name));
    private static final String DAYS = names(Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name));

    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b(?:(?<number>\\d{1,2})(?:st|nd|rd|th)? (?<month>" + MONTHS + ")\\.?(?:,? (?<year>\\d{4}))?"
                    + "|(?<month2>" + MONTHS + ")\\.? (?<number2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year2>\\d{4}))?"
                    + "|(?<weekday>" + DAYS + ")|(?<near>today|yesterday))\\b");

    private SaidDays() {}

    private static String names(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
    }

    /**
     * The day as EDTF; empty where the words name none, several, or one that the publication does not settle.
     *
     * @param words the sentence without what is said in it
     * @param published the day of publication; null where it is not known
     */
    static Optional<String> in(String words, LocalDate published) {
        var found = DAY.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        var day = day(found, published);
        return found.find() ? Optional.empty() : day.map(LocalDate::toString);
    }

    private static Optional<LocalDate> day(Matcher found, LocalDate published) {
        if (found.group("weekday") != null) {
            var day = DayOfWeek.valueOf(found.group("weekday").toUpperCase(Locale.ROOT));
            return Optional.ofNullable(published).map(date -> date.with(TemporalAdjusters.previousOrSame(day)));
        }
        if (found.group("near") != null) {
            int before = found.group("near").equalsIgnoreCase("yesterday") ? 1 : 0;
            return Optional.ofNullable(published).map(date -> date.minusDays(before));
        }
        boolean numberFirst = found.group("number") != null;
        return date(
                found.group(numberFirst ? "number" : "number2"),
                found.group(numberFirst ? "month" : "month2"),
                found.group(numberFirst ? "year" : "year2"),
                published);
    }

    /** Without a year it is the last such day before the publication, if that is less than half a year ago. */
    private static Optional<LocalDate> date(String number, String name, String year, LocalDate published) {
        var month = Month.valueOf(name.toUpperCase(Locale.ROOT));
        try {
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(number)));
            }
            if (published == null) {
                return Optional.empty();
            }
            var day = LocalDate.of(published.getYear(), month, Integer.parseInt(number));
            var last = day.isAfter(published) ? day.minusYears(1) : day;
            return last.isAfter(published.minusMonths(6)) ? Optional.of(last) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
