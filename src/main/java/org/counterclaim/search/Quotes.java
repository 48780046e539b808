package org.counterclaim.search;

import java.lang.Character.UnicodeScript;

/** The quotation marks of a query: straight ones, “ ”, „ “, « » and » «. */
final class Quotes {
    private static final String OPENING = "\"“”„«»";

    private Quotes() {}

    /** Whether there is a mark; one between Hebrew letters is none, but the sign of an abbreviation. */
    static boolean at(String text, int at) {
        return at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0 && !abbreviates(text, at);
    }

    /** Where a mark is closed; -1 if it is not. */
    static int closing(String text, int opening) {
        var closing = closing(text.charAt(opening));
        for (int at = opening + 1; at < text.length(); at++) {
            if (closing.indexOf(text.charAt(at)) >= 0 && at(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The text without marks. */
    static String without(String text) {
        var plain = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (at(text, at)) {
                plain.setCharAt(at, ' ');
            }
        }
        return QueryReader.SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** A value as it is typed, between marks if it must be. */
    static String around(String value) {
        return QueryReader.SEPARATORS.matcher(value).find() ? '"' + value + '"' : value;
    }

    private static String closing(char opening) {
        return switch (opening) {
            case '“', '„' -> "“”";
            case '«' -> "»";
            case '»' -> "«";
            default -> String.valueOf(opening);
        };
    }

    private static boolean abbreviates(String text, int at) {
        return at > 0 && at + 1 < text.length() && hebrew(text.charAt(at - 1)) && hebrew(text.charAt(at + 1));
    }

    private static boolean hebrew(char letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HEBREW;
    }
}
