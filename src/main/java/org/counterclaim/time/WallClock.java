package org.counterclaim.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/** What the calendars and clocks on the walls of a zone say, as instants. */
final class WallClock {

    private WallClock() {}

    /** From the first instant of the one day to the last of the other. */
    static Span span(LocalDate first, LocalDate last, ZoneId zone) {
        Instant start = first.atStartOfDay(zone).toInstant();
        Instant end = endOf(last, zone);
        // Samoa had no 30 December 2011: that day begins and ends at one instant.
        return new Span(start, end.isBefore(start) ? start : end);
    }

    /** Where a wall clock showed a time twice or never, the widest of the readings. */
    static Span span(LocalDateTime first, LocalDateTime last, ZoneId zone) {
        return new Span(earliest(first, zone), latest(last, zone));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        LocalDateTime end = day.atTime(LocalTime.MAX);
        ZoneOffsetTransition change = zone.getRules().getTransition(end);
        // Nuuk puts its clocks forward at 23:00: the day ends with the change and must not reach into the next.
        return change != null && change.isGap() ? change.getInstant().minusNanos(1) : latest(end, zone);
    }

    private static Instant earliest(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return local.toInstant(
                change == null ? offset(local, zone) : larger(change.getOffsetBefore(), change.getOffsetAfter()));
    }

    private static Instant latest(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return local.toInstant(
                change == null ? offset(local, zone) : smaller(change.getOffsetBefore(), change.getOffsetAfter()));
    }

    private static ZoneOffset offset(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getOffset(local);
    }

    private static ZoneOffset larger(ZoneOffset one, ZoneOffset other) {
        return one.getTotalSeconds() > other.getTotalSeconds() ? one : other;
    }

    private static ZoneOffset smaller(ZoneOffset one, ZoneOffset other) {
        return one.getTotalSeconds() < other.getTotalSeconds() ? one : other;
    }
}
