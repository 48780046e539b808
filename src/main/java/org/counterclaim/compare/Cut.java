package org.counterclaim.compare;

import java.math.BigDecimal;
import java.util.Comparator;

/** A place between values, where an interval begins or ends: just before a value, or just after it. */
record Cut(BigDecimal at, boolean after) implements Comparable<Cut> {
    private static final Comparator<Cut> ORDER = Comparator.comparing(Cut::at).thenComparing(Cut::after);

    /** Equal numbers are made equal values: 62 and 62.0. */
    Cut {
        at = at.signum() == 0 ? BigDecimal.ZERO : at.stripTrailingZeros();
    }

    @Override
    public int compareTo(Cut other) {
        return ORDER.compare(this, other);
    }
}
