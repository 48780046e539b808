package org.counterclaim.timeline;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;

/**
 * Where a slide stands on the axis of TimelineJS, which knows neither zones nor doubt: from the first possible moment
 * to the last by the clocks of the reader's zone.
 *
 * @param until null where one year, month, day or minute says it all
 * @param parts how many parts of a date are written: 1 the year, 2 the month, 3 the day, 4 the time of day
 */
record SlideTime(LocalDateTime from, LocalDateTime until, int parts) {
    private static final int YEAR = 1;
    private static final int MONTH = 2;
    private static final int DAY = 3;
    private static final int CLOCK = 4;

    /** The last year that scripts in browsers can count by the millisecond. */
    private static final int LAST_YEAR = 275_759;

    /** Where entries stand that have no time: with the earliest that has one, or where none has, at the last change. */
    static SlideTime earliest(Timeline timeline) {
        var zone = timeline.scope().zone();
        try (var entries = timeline.entries()) {
            return entries.filter(entry ->
                            entry.when() != null && !entry.when().earliest().equals(Instant.MIN))
                    .findFirst()
                    .map(entry -> of(entry, zone, null))
                    .map(first -> new SlideTime(first.from, null, first.parts))
                    .orElseGet(() -> new SlideTime(
                            LocalDateTime.ofInstant(timeline.scope().updated(), zone), null, DAY));
        }
    }

    /** The place of an entry, or another where nobody can tell. */
    static SlideTime of(Entry entry, ZoneId zone, SlideTime unknown) {
        if (entry.when() == null) {
            return unknown;
        }
        var extent = Extent.of(entry.when());
        return extent.wholeDays() ? days(extent.firstDay(), extent.lastDay()) : clock(extent, zone);
    }

    private static SlideTime days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return new SlideTime(first.atStartOfDay(), null, DAY);
        }
        boolean monthsFit = first.getDayOfMonth() == 1 && last.equals(last.withDayOfMonth(last.lengthOfMonth()));
        if (monthsFit && first.getYear() == last.getYear()) {
            if (first.getMonth() == last.getMonth()) {
                return new SlideTime(first.atStartOfDay(), null, MONTH);
            }
            if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
                return new SlideTime(first.atStartOfDay(), null, YEAR);
            }
        }
        return new SlideTime(first.atStartOfDay(), last.atStartOfDay(), DAY);
    }

    private static SlideTime clock(Extent extent, ZoneId zone) {
        return new SlideTime(
                LocalDateTime.ofInstant(extent.from(), zone),
                extent.lasts() ? LocalDateTime.ofInstant(extent.until(), zone) : null,
                CLOCK);
    }

    void write(JsonTree file) throws IOException {
        file.object("start_date", () -> write(file, from));
        if (until != null && until.getYear() <= LAST_YEAR) {
            file.object("end_date", () -> write(file, until));
        }
    }

    private void write(JsonTree file, LocalDateTime time) throws IOException {
        file.number("year", time.getYear());
        if (parts >= MONTH) {
            file.number("month", time.getMonthValue());
        }
        if (parts >= DAY) {
            file.number("day", time.getDayOfMonth());
        }
        if (parts >= CLOCK) {
            file.number("hour", time.getHour());
            file.number("minute", time.getMinute());
            file.number("second", time.getSecond());
            file.number("millisecond", time.get(ChronoField.MILLI_OF_SECOND));
        }
    }
}
