package org.counterclaim.question;

import java.math.BigDecimal;

/**
 * A number as it was given: an interval of the numbers it can be, with open ends where it has none.
 *
 * <p>Source: the notation is this project's own; words are English. It carries no unit: the question does.
 *
 * <p>What is read, in any case and with the digits of any script:
 *
 * <ul>
 *   <li>{@code 62}; {@code ~100}, "about", "around", "approximately", "approx.", "roughly", "some", "circa", "ca.",
 *       "c."; {@code >=60}, {@code ≥60}, {@code 60+}, "at least", "no fewer than", "no less than", "minimum", "from 60
 *       on", "60 or more"; {@code >90}, "more than", "over", "above", "upwards of"; {@code <=15}, {@code ≤15}, "up to",
 *       "at most", "no more than", "maximum", "15 or fewer"; {@code <15}, "fewer than", "less than", "under", "below";
 *       {@code 83-90} with any dash, "83 to 90", "between 83 and 90"; "none", "no one", "nobody", "zero", "nil".
 *   <li>"so far" and "confirmed" after a figure make it the least: "62 so far" is {@code >=62}. After an upper bound
 *       they are refused.
 *   <li>"dozens", "scores", "hundreds", "thousands", "tens of thousands" and so on, also after "several", "many" or "a
 *       few", are read at their weakest: at least 12, 20, 100, 1,000, 10,000. "several" and "many" alone are refused.
 *   <li>"about" and {@code ~} widen by the tolerance each way, both ends of a span; on whole numbers by at least 1, and
 *       rounded outward. They stand with bounds too: "at least about 60" is at least 54.
 *   <li>"thousand", "million" and "billion" multiply: "1.5 million". In a span both figures need the word.
 * </ul>
 *
 * <p>Separators: spaces and apostrophes group thousands; so does a comma or point that stands twice ({@code 1.000.000})
 * or beside the other one ({@code 1,234.5}); with other than three digits after it, one comma or point begins a
 * fraction. What is left, {@code 1,000} and {@code 1.000}, is a thousand to some and one to others: {@code 1,000} is a
 * thousand where only whole numbers are taken; all else of it is refused rather than guessed.
 *
 * <p>Whole numbers count: none is below 0, a fraction is refused, and every bound is closed ({@code >90} is
 * {@code >=91}, {@code <15} is 0 to 14). Otherwise figures may be negative, with up to 9 decimal places. A figure has
 * at most 15 digits before the point.
 *
 * <p>Two are equal if they were typed alike and are read alike.
 *
 * @param text what was typed, without the white space around it: the form to store
 * @param shape how it was given
 * @param approximate whether its figures were said to be about right only
 * @param first the figure that was said, or the first of two; the least where a word was said
 * @param second the second figure that was said; the first once more where there is only one
 * @param range the numbers that it can be
 */
public record Quantity(
        String text, Shape shape, boolean approximate, BigDecimal first, BigDecimal second, Range range) {
    /** How much "about" widens where the question does not say, in percent. */
    public static final BigDecimal TOLERANCE = BigDecimal.TEN;

    /**
     * Reads at most 100 characters, white space around them apart.
     *
     * @param whole whether only whole numbers are taken
     * @param tolerancePercent how much "about" widens each way, 0 to 100; null for {@link #TOLERANCE}
     * @throws UnreadableQuantity if the text is no quantity, or could be read in two ways
     */
    public static Quantity parse(String typed, boolean whole, BigDecimal tolerancePercent) {
        var text = typed.strip();
        var said = QuantityParser.parse(text, whole);
        var range = said.range(whole, tolerancePercent == null ? TOLERANCE : tolerancePercent);
        if (range.isEmpty()) {
            throw new UnreadableQuantity(UnreadableQuantity.Reason.IMPOSSIBLE, text);
        }
        return new Quantity(text, said.shape(), said.approximate(), said.first(), said.second(), range);
    }

    /** The least it can be; null where there is no least. */
    public BigDecimal low() {
        return range.low();
    }

    /** The most it can be; null where there is no most. */
    public BigDecimal high() {
        return range.high();
    }

    /** Whether it is more than {@link #low}; also where there is none. Never on whole numbers that have one. */
    public boolean lowOpen() {
        return range.lowOpen();
    }

    /** Whether it is less than {@link #high}; also where there is none. Never on whole numbers that have one. */
    public boolean highOpen() {
        return range.highOpen();
    }

    public boolean contains(BigDecimal number) {
        return range.contains(number);
    }

    /** Whether one number fits both; the two have to answer one question. */
    public boolean intersects(Quantity other) {
        return range.intersects(other.range);
    }

    /** Whether it is read as other numbers than were said, so that an explanation has to say which. */
    public boolean interpreted() {
        return approximate || shape == Shape.VAGUE;
    }
}
