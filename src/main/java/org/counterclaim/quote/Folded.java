package org.counterclaim.quote;

import java.util.Arrays;

/**
 * A text with one space for each run of white space and one sign for each family of quotation marks.
 *
 * @param starts for each char of the signs where what it stands for starts in the text; and last, the text's length
 */
record Folded(String signs, int[] starts) {

    private static final String DOUBLE_MARKS = "“”„‟«»〝〞〟＂";
    private static final String SINGLE_MARKS = "‘’‚‛‹›＇";
    private static final char NEXT_LINE = '\u0085';

    static Folded of(String text) {
        var signs = new StringBuilder(text.length());
        var starts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char sign = fold(text.charAt(i));
            boolean goesOn = sign == ' ' && !signs.isEmpty() && signs.charAt(signs.length() - 1) == ' ';
            if (!goesOn) {
                starts[signs.length()] = i;
                signs.append(sign);
            }
        }
        starts[signs.length()] = text.length();
        return new Folded(signs.toString(), Arrays.copyOf(starts, signs.length() + 1));
    }

    /** White space and quotation marks all lie in the basic plane, so that chars will do. */
    private static char fold(char sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == NEXT_LINE) {
            return ' ';
        }
        if (DOUBLE_MARKS.indexOf(sign) >= 0) {
            return '"';
        }
        return SINGLE_MARKS.indexOf(sign) >= 0 ? '\'' : sign;
    }
}
