package org.counterclaim.search;

import java.util.List;
import java.util.stream.IntStream;

/** Hebrew words with and without the letters that are written as one with them: and, the, in, to, from, that, as. */
final class HebrewPrefixes {
    private static final String PREFIXES = "והבלמשכ";
    private static final int MOST = 2;
    private static final int LEAST_LEFT = 3;

    private HebrewPrefixes() {}

    /** All that the word may be: whether its first letter is a prefix cannot be told without a dictionary. */
    static List<String> without(String word) {
        int prefixes = 0;
        while (prefixes < MOST
                && word.length() - prefixes > LEAST_LEFT
                && PREFIXES.indexOf(word.charAt(prefixes)) >= 0) {
            prefixes++;
        }
        return IntStream.rangeClosed(0, prefixes).mapToObj(word::substring).toList();
    }
}
