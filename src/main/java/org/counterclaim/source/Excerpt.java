package org.counterclaim.source;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The beginning of a text, ended where it can be ended.
 *
 * @param whole whether nothing was left out
 */
public record Excerpt(String text, boolean whole) {
    /** How much is read, to be sure of one word more than is shown. */
    static final int READ = 1_600;

    private static final int SHOWN = 1_500;

    /** Shortens what was read of the beginning of a text of some length in code points. */
    static Excerpt of(String read, int length) {
        if (read.length() <= SHOWN && length == read.codePointCount(0, read.length())) {
            return new Excerpt(read, true);
        }
        return new Excerpt(read.substring(0, end(read)).stripTrailing(), false);
    }

    /** The end of the last paragraph that is not far from the limit, else of the last word before it. */
    private static int end(String read) {
        int most = Math.min(SHOWN, read.length());
        int paragraph = read.lastIndexOf('\n', most - 1);
        if (paragraph > SHOWN / 2) {
            return paragraph;
        }
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(read);
        int word = words.preceding(most);
        return word > SHOWN / 2 ? word : Character.isHighSurrogate(read.charAt(most - 1)) ? most - 1 : most;
    }
}
