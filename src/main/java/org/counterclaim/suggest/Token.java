package org.counterclaim.suggest;

import java.util.Locale;

/** A word or a sign, at its place in the text in UTF-16 units. */
record Token(int start, int end, String text, String lower) {

    Token(int start, int end, String text) {
        this(start, end, text, text.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    boolean is(String... words) {
        for (var word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0))
                || text.length() > 1 && Character.isLetterOrDigit(text.codePointAt(text.length() - 1));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean endsSentence() {
        return is(".", "!", "?", "…") || lower.startsWith("..");
    }
}
