package org.counterclaim.time;

import java.time.ZoneId;
import java.util.Optional;

/** From somewhere within its start to somewhere within its end. */
record Interval(MarkedPoint start, MarkedPoint end) implements Reading {

    @Override
    public Span span(ZoneId zone) {
        return new Span(start.span(zone).earliest(), end.span(zone).latest());
    }

    @Override
    public Optional<Reading> at(ZoneId zone, ZoneId other) {
        return start.in(zone, other).flatMap(from -> end.in(zone, other).map(to -> new Interval(from, to)));
    }

    @Override
    public boolean approximate() {
        return start.approximate() || end.approximate();
    }

    @Override
    public boolean uncertain() {
        return start.uncertain() || end.uncertain();
    }

    boolean certainlyEndsBeforeItStarts(ZoneId zone) {
        return end.span(zone).isBefore(start.span(zone));
    }
}
