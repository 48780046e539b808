package org.counterclaim.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.counterclaim.time.UncertainTime;

/**
 * What calendars and axes can show of a time: all that is possible, from its first moment to its last. Where its start
 * is open it is its last day or minute, where its end is open the first.
 *
 * @param wholeDays whether it begins and ends with days of its zone
 * @param until the first instant behind it
 */
record Extent(boolean wholeDays, Instant from, Instant until, ZoneId zone) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    static Extent of(UncertainTime when) {
        var zone = when.zone();
        if (when.earliest().equals(Instant.MIN)) {
            var until = when.latest().plusNanos(1);
            boolean days = startsADay(until, zone);
            return new Extent(days, days ? dayBefore(until, zone) : until.minus(MINUTE), until, zone);
        }
        var from = when.earliest();
        if (when.latest().equals(Instant.MAX)) {
            boolean days = startsADay(from, zone);
            return new Extent(days, from, days ? dayAfter(from, zone) : from.plus(MINUTE), zone);
        }
        var until = when.latest().plusNanos(1);
        return new Extent(startsADay(from, zone) && startsADay(until, zone), from, until, zone);
    }

    private static boolean startsADay(Instant instant, ZoneId zone) {
        return day(instant, zone).atStartOfDay(zone).toInstant().equals(instant);
    }

    private static Instant dayBefore(Instant instant, ZoneId zone) {
        return day(instant, zone).minusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Instant dayAfter(Instant instant, ZoneId zone) {
        return day(instant, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    LocalDate firstDay() {
        return day(from, zone);
    }

    /** The day behind its last one; of use where it is whole days. */
    LocalDate dayBehind() {
        return day(until, zone);
    }

    LocalDate lastDay() {
        return day(until.minusNanos(1), zone);
    }

    /** Whether it is longer than the minute to which clock times are recorded. */
    boolean lasts() {
        return Duration.between(from, until).compareTo(MINUTE) > 0;
    }
}
