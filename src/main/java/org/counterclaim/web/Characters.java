package org.counterclaim.web;

import java.text.Bidi;
import java.util.stream.Collectors;

/** What can be said of the characters of a text. */
public final class Characters {
    /** The last two code points of every plane, and 32 in the first, are no characters (Unicode 23.7). */
    private static final int NO_CHARACTER = 0xFFFE;

    private static final int FIRST_OF_32 = 0xFDD0;
    private static final int LAST_OF_32 = 0xFDEF;

    private Characters() {}

    /** Whether XML and HTML let it stand in a text. */
    private static boolean writable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            default ->
                (character & NO_CHARACTER) != NO_CHARACTER && (character < FIRST_OF_32 || character > LAST_OF_32);
        };
    }

    /** Whether XML and HTML let all of a text stand as it is. */
    public static boolean allWritable(String text) {
        return text.codePoints().allMatch(Characters::writable);
    }

    /** The text without what may stand in none, its lines ending in line feeds. */
    public static String writable(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return allWritable(lines)
                ? lines
                : lines.codePoints()
                        .filter(Characters::writable)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    public static boolean anyRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Whether its first letter with a direction runs from right to left, as {@code dir="auto"} has it. */
    public static boolean beginsRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
