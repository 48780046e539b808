package org.counterclaim.compare;

import java.math.BigDecimal;

/** A place between values, where an interval begins or ends: just before a value, or just after it. */
record Cut(BigDecimal at, boolean after) implements Comparable<Cut> {
    /** Equal numbers are made equal values: 62 and 62.0. Whole ones keep the scale 0, which compares fast. */
    Cut {
        at = at.stripTrailingZeros();
        at = at.scale() < 0 ? at.setScale(0) : at;
    }

    @Override
    public int compareTo(Cut other) {
        int order = at.compareTo(other.at);
        return order == 0 ? Boolean.compare(after, other.after) : order;
    }
}
