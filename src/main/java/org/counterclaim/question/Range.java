package org.counterclaim.question;

import java.math.BigDecimal;

/**
 * The numbers from one bound to another.
 *
 * @param low the lower bound; null where there is none
 * @param lowOpen whether the lower bound itself is not among them; true where there is none
 * @param high the upper bound; null where there is none
 * @param highOpen whether the upper bound itself is not among them; true where there is none
 */
public record Range(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {

    static Range closed(BigDecimal low, BigDecimal high) {
        return new Range(low, low == null, high, high == null);
    }

    public boolean contains(BigDecimal number) {
        return !endsBefore(high, highOpen, number, false) && !endsBefore(number, false, low, lowOpen);
    }

    /** Whether some number lies in both; for whole numbers too, since their bounds are closed. */
    public boolean intersects(Range other) {
        return !endsBefore(high, highOpen, other.low, other.lowOpen)
                && !endsBefore(other.high, other.highOpen, low, lowOpen);
    }

    /** Whether there is no number at all in it. */
    boolean isEmpty() {
        return endsBefore(high, highOpen, low, lowOpen);
    }

    private static boolean endsBefore(BigDecimal high, boolean highOpen, BigDecimal low, boolean lowOpen) {
        if (high == null || low == null) {
            return false;
        }
        int order = high.compareTo(low);
        return order < 0 || order == 0 && (highOpen || lowOpen);
    }
}
