package org.counterclaim.time;

import java.time.ZoneId;
import java.util.Optional;

/** A point in time with the mark that stands after it. */
record MarkedPoint(Point point, Mark mark) implements Reading {

    @Override
    public Span span(ZoneId zone) {
        return approximate() ? point.widened(zone) : point.span(zone);
    }

    @Override
    public Optional<Reading> at(ZoneId zone, ZoneId other) {
        return in(zone, other).map(told -> told);
    }

    Optional<MarkedPoint> in(ZoneId zone, ZoneId other) {
        return point instanceof ClockTime clock
                ? clock.at(zone, other).map(told -> new MarkedPoint(told, mark))
                : Optional.empty();
    }

    @Override
    public boolean approximate() {
        return mark == Mark.APPROXIMATE || mark == Mark.BOTH;
    }

    @Override
    public boolean uncertain() {
        return mark == Mark.UNCERTAIN || mark == Mark.BOTH;
    }
}
