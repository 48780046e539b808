package org.counterclaim.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A few words that mean something here: compared in lower case, without a full stop or {@code 's} at their end. */
final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList of(String words) {
        return new WordList(Set.copyOf(Arrays.asList(words.strip().split("\\s+"))));
    }

    boolean has(String word) {
        return words.contains(plain(word));
    }

    static String plain(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        plain = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        boolean stop = !plain.isEmpty() && plain.indexOf('.') == plain.length() - 1;
        return stop ? plain.substring(0, plain.length() - 1) : plain;
    }
}
