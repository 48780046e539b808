package org.counterclaim.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time of day on a date.
 *
 * @param unit how long the last written digit lasts: an hour, a minute, a second or a decimal part of one
 * @param written the time of day as it was written, so that its words never show more
 * @param offset empty if none was written
 */
record ClockTime(LocalDateTime start, Duration unit, String written, Optional<ZoneOffset> offset) implements Point {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int HH_MM = 5;

    @Override
    public Span span(ZoneId zone) {
        return WallClock.span(start, start.plus(unit).minusNanos(1), zoneOr(zone));
    }

    @Override
    public Span widened(ZoneId zone) {
        Span span = span(zone);
        return new Span(span.earliest().minus(HOUR), span.latest().plus(HOUR));
    }

    /** The same time by the clocks of another zone; empty where they show it between hours and it is a whole one. */
    Optional<ClockTime> at(ZoneId zone, ZoneId other) {
        var there = start.atZone(zoneOr(zone)).withZoneSameInstant(other);
        if (isWholeHour() && there.getMinute() != 0) {
            return Optional.empty();
        }
        var hour = "%02d".formatted(there.getHour());
        var told = isWholeHour() ? hour : "%s:%02d%s".formatted(hour, there.getMinute(), written.substring(HH_MM));
        return Optional.of(new ClockTime(there.toLocalDateTime(), unit, told, Optional.of(there.getOffset())));
    }

    ZoneId zoneOr(ZoneId zone) {
        return offset.<ZoneId>map(given -> given).orElse(zone);
    }

    boolean isWholeHour() {
        return unit.equals(HOUR);
    }
}
