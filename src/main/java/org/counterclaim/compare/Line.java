package org.counterclaim.compare;

import java.math.BigDecimal;

/** What the ends of intervals lie on. */
public enum Line {
    /** Whole numbers that count: 0 and up. */
    COUNT(true),
    /** All numbers. */
    NUMBER(false),
    /** Time in nanoseconds since 1970. */
    TIME(true);

    private final boolean stepped;

    Line(boolean stepped) {
        this.stepped = stepped;
    }

    /** The place just before or just after a value. Where values come in steps, after one is before the next. */
    Cut cut(BigDecimal value, boolean after) {
        return after && stepped ? new Cut(value.add(BigDecimal.ONE), false) : new Cut(value, after);
    }

    /** The value at which an interval ends. */
    BigDecimal last(Cut end) {
        return stepped ? end.at().subtract(BigDecimal.ONE) : end.at();
    }

    /** Whether an interval ends without that value. */
    boolean lastOpen(Cut end) {
        return !stepped && !end.after();
    }
}
