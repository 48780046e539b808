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

    @Override
    public Span span(ZoneId zone) {
        return WallClock.span(start, start.plus(unit).minusNanos(1), zoneOr(zone));
    }

    @Override
    public Span widened(ZoneId zone) {
        Span span = span(zone);
        return new Span(span.earliest().minus(HOUR), span.latest().plus(HOUR));
    }

    ZoneId zoneOr(ZoneId zone) {
        return offset.<ZoneId>map(given -> given).orElse(zone);
    }

    boolean isWholeHour() {
        return unit.equals(HOUR);
    }
}
