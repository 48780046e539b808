package org.counterclaim.time;

import java.time.ZoneId;

/** A point in time with the mark that stands after it. */
record MarkedPoint(Point point, Mark mark) implements Reading {

    @Override
    public Span span(ZoneId zone) {
        return approximate() ? point.widened(zone) : point.span(zone);
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
