package org.counterclaim.question;

import static org.counterclaim.question.UnreadableQuantity.Reason.AMBIGUOUS;
import static org.counterclaim.question.UnreadableQuantity.Reason.DIGITS;
import static org.counterclaim.question.UnreadableQuantity.Reason.FRACTION;
import static org.counterclaim.question.UnreadableQuantity.Reason.NEGATIVE;
import static org.counterclaim.question.UnreadableQuantity.Reason.UNKNOWN;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one figure in plain digits, as {@link Quantity} says. */
final class Figure {
    /** What can be a figure; whether it is one is decided here. */
    static final String PATTERN = "[-+]?\\d[\\d.,' ]*(?: ?(?:thousand|million|billion))?";

    private static final Map<String, Integer> TENFOLDS = Map.of("thousand", 3, "million", 6, "billion", 9);

    private static final Pattern WITH_WORD = Pattern.compile("(.*?) ?(thousand|million|billion)");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}([ '])\\d{3}(\\1\\d{3})*([.,]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})+");
    private static final Pattern GROUPED_WITH_FRACTION =
            Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*(?!\\1)[.,]\\d+");
    private static final Pattern GROUP_OR_FRACTION = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern WITH_FRACTION = Pattern.compile("\\d+[.,]\\d+");

    private static final int MOST_DIGITS = 15;
    private static final int MOST_PLACES = 9;

    private Figure() {}

    /** Whether the figure ends with a word for a power of ten. */
    static boolean hasWord(String text) {
        return WITH_WORD.matcher(text).matches();
    }

    static BigDecimal read(String text, boolean whole) {
        var worded = WITH_WORD.matcher(text.strip());
        var number = worded.matches()
                ? digits(worded.group(1).strip(), false).scaleByPowerOfTen(TENFOLDS.get(worded.group(2)))
                : digits(text.strip(), whole);
        return checked(number, text.strip(), whole);
    }

    private static BigDecimal checked(BigDecimal number, String text, boolean whole) {
        if (whole && number.signum() < 0) {
            throw new UnreadableQuantity(NEGATIVE, text);
        }
        var plain = number.signum() == 0 && number.scale() <= 0 ? BigDecimal.ZERO : number;
        var stripped = plain.stripTrailingZeros();
        if (whole && stripped.scale() > 0) {
            throw new UnreadableQuantity(FRACTION, text);
        }
        if (stripped.precision() - stripped.scale() > MOST_DIGITS || stripped.scale() > MOST_PLACES) {
            throw new UnreadableQuantity(DIGITS, text);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal digits(String text, boolean whole) {
        boolean negative = text.startsWith("-");
        var bare = negative || text.startsWith("+") ? text.substring(1) : text;
        var number = new BigDecimal(inPlainDigits(bare, whole));
        return negative ? number.negate() : number;
    }

    private static String inPlainDigits(String text, boolean whole) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        if (SPACED.matcher(text).matches()) {
            return fraction(text.replaceAll("[ ']", ""), text, whole);
        }
        if (GROUPED.matcher(text).matches()) {
            return text.replaceAll("[.,]", "");
        }
        if (GROUPED_WITH_FRACTION.matcher(text).matches()) {
            int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
            return fraction(text.substring(0, last).replaceAll("[.,]", "") + text.substring(last), text, whole);
        }
        if (GROUP_OR_FRACTION.matcher(text).matches()) {
            return grouped(text, whole);
        }
        if (WITH_FRACTION.matcher(text).matches()) {
            return fraction(text, text, whole);
        }
        throw new UnreadableQuantity(UNKNOWN, text);
    }

    /** A comma between whole thousands is a separator where no fraction can be meant; a point may be either. */
    private static String grouped(String text, boolean whole) {
        if (whole && text.contains(",")) {
            return text.replace(",", "");
        }
        throw new UnreadableQuantity(AMBIGUOUS, text);
    }

    private static String fraction(String digits, String text, boolean whole) {
        var plain = digits.replace(',', '.');
        if (whole && plain.contains(".")) {
            throw new UnreadableQuantity(FRACTION, text);
        }
        return plain;
    }
}
