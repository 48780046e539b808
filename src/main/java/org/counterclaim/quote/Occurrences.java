package org.counterclaim.quote;

/**
 * All occurrences of a word in a text one by one, overlapping ones too: the algorithm of Knuth, Morris and Pratt, 1977,
 * because {@code indexOf} is quadratic where both repeat themselves.
 */
final class Occurrences {

    private final String text;
    private final String word;
    /** For each length of a beginning of the word: how long the longest beginning is that also ends it. */
    private final int[] borders;

    private int read;
    private int matched;

    Occurrences(String text, String word) {
        this.text = text;
        this.word = word;
        this.borders = new int[word.length() + 1];
        for (int i = 1; i < word.length(); i++) {
            borders[i + 1] = extended(borders[i], word.charAt(i));
        }
    }

    /** Where the next one starts; -1 if there is none. */
    int next() {
        while (read < text.length()) {
            matched = extended(matched == word.length() ? borders[matched] : matched, text.charAt(read++));
            if (matched == word.length()) {
                return read - matched;
            }
        }
        return -1;
    }

    private int extended(int length, char sign) {
        int longest = length;
        while (longest > 0 && word.charAt(longest) != sign) {
            longest = borders[longest];
        }
        return word.charAt(longest) == sign ? longest + 1 : 0;
    }
}
