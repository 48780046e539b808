package org.counterclaim.web;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed, as it is kept: Unicode NFC, without control characters and without white space around it; never null.
 */
public final class Typed {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}]*");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Typed() {}

    /** One line. */
    public static String line(String typed) {
        return SPACES.matcher(text(typed)).replaceAll(" ");
    }

    /** Text of several lines, with line feeds only. */
    public static String text(String typed) {
        if (typed == null) {
            return "";
        }
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var shown = CONTROLS.matcher(lines).replaceAll("");
        var text = Normalizer.normalize(shown, Normalizer.Form.NFC).strip();
        return INVISIBLE.matcher(text).matches() ? "" : text;
    }

    /** As much of a text as a column of some length holds, without splitting a character. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** The lines of a text that hold something. */
    public static List<String> lines(String typed) {
        return text(typed)
                .lines()
                .map(Typed::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** A whole number that the page itself put into the form; -1 where somebody changed it. */
    public static int number(String typed) {
        try {
            return typed == null ? -1 : Integer.parseInt(typed.strip());
        } catch (NumberFormatException changed) {
            return -1;
        }
    }
}
