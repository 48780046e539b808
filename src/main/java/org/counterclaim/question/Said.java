package org.counterclaim.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quantity as it was said.
 *
 * @param approximate whether its figures were said to be about right only
 * @param first the figure, or the first of two
 * @param second the second figure; the first once more where there is only one
 */
record Said(Shape shape, boolean approximate, BigDecimal first, BigDecimal second) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The numbers that fit what was said. */
    Range range(boolean whole, BigDecimal tolerancePercent) {
        var lowest = approximate ? lowered(whole, tolerancePercent) : first;
        var highest = approximate ? raised(whole, tolerancePercent) : second;
        // What whole numbers count cannot be fewer than none.
        var floor = whole ? BigDecimal.ZERO : null;
        var step = whole ? BigDecimal.ONE : BigDecimal.ZERO;
        return switch (shape) {
            case EXACT, ABOUT, BETWEEN -> Range.closed(lowest, highest);
            case AT_LEAST, VAGUE -> Range.closed(lowest, null);
            case MORE_THAN -> new Range(lowest.add(step), !whole, null, true);
            case AT_MOST -> Range.closed(floor, highest);
            case FEWER_THAN -> new Range(floor, !whole, highest.subtract(step), !whole);
        };
    }

    private BigDecimal lowered(boolean whole, BigDecimal percent) {
        var low = first.subtract(share(first, percent));
        return whole
                ? low.setScale(0, RoundingMode.FLOOR)
                        .min(first.subtract(BigDecimal.ONE))
                        .max(BigDecimal.ZERO)
                : plain(low);
    }

    private BigDecimal raised(boolean whole, BigDecimal percent) {
        var high = second.add(share(second, percent));
        return whole ? high.setScale(0, RoundingMode.CEILING).max(second.add(BigDecimal.ONE)) : plain(high);
    }

    private static BigDecimal share(BigDecimal figure, BigDecimal percent) {
        return figure.abs().multiply(percent).divide(HUNDRED);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
