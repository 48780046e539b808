package org.counterclaim.time;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time, both ends included, to the nanosecond; {@link Instant#MIN} and {@link Instant#MAX} are no bound.
 *
 * @throws IllegalArgumentException if the latest instant lies before the earliest
 */
public record Span(Instant earliest, Instant latest) {

    static final Span ALWAYS = new Span(Instant.MIN, Instant.MAX);

    public Span {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
        }
    }

    public boolean intersects(Span other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /** What both have in common; empty if nothing. */
    public Optional<Span> intersection(Span other) {
        return intersects(other)
                ? Optional.of(new Span(later(earliest, other.earliest), earlier(latest, other.latest)))
                : Optional.empty();
    }

    public boolean contains(Span other) {
        return contains(other.earliest) && contains(other.latest);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(earliest) && !instant.isAfter(latest);
    }

    /** Whether all of this lies before all of the other. */
    public boolean isBefore(Span other) {
        return latest.isBefore(other.earliest);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
