package org.counterclaim.quote;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a place may begin and end: {@link Quotation} says it; positions count chars, and are asked for in rising order.
 */
final class Borders {

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final String WITHIN_NUMBERS = ".,'’\u066B\u066C\u00A0\u202F";

    private final String text;
    private final Clusters clusters;

    Borders(String text) {
        this.text = text;
        this.clusters = new Clusters(text);
    }

    boolean at(int position) {
        boolean outermost = position == 0 || position == text.length();
        return outermost || clusters.floor(position) == position && !splitsWord(position) && !splitsNumber(position);
    }

    private boolean splitsWord(int position) {
        int after = text.codePointAt(position);
        // First, so that a run of marks is walked back from its end only, and never from each of its marks.
        if (belongsToWordBefore(after)) {
            return true;
        }
        int before = baseBefore(position);
        return Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after)
                && !isUnspaced(before)
                && !isUnspaced(after);
    }

    private int baseBefore(int position) {
        int at = position;
        int base;
        do {
            base = text.codePointBefore(at);
            at -= Character.charCount(base);
        } while (at > 0 && belongsToWordBefore(base));
        return base;
    }

    private static boolean belongsToWordBefore(int sign) {
        return switch (sign) {
            case 0x00AD, 0x200C, 0x200D -> true; // soft hyphen, zero width non-joiner, zero width joiner
            default ->
                switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
        };
    }

    /** Letters only: the digits of these scripts make numbers with a beginning and an end. */
    private static boolean isUnspaced(int sign) {
        return Character.isLetter(sign) && UNSPACED.contains(UnicodeScript.of(sign));
    }

    private boolean splitsNumber(int position) {
        return joinsDigits(position - 1) || joinsDigits(position);
    }

    private boolean joinsDigits(int position) {
        return WITHIN_NUMBERS.indexOf(text.charAt(position)) >= 0 && digitBefore(position) && digitAt(position + 1);
    }

    private boolean digitBefore(int position) {
        return position > 0 && Character.isDigit(text.codePointBefore(position));
    }

    private boolean digitAt(int position) {
        return position < text.length() && Character.isDigit(text.codePointAt(position));
    }
}
