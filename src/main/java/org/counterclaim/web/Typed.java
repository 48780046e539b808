package org.counterclaim.web;

import java.text.Normalizer;
import java.util.List;

/**
 * What was typed, as it is kept: Unicode NFC, without control characters and without white space around it; never null.
 */
public final class Typed {
    private Typed() {}

    /** One line. */
    public static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /** Text of several lines, with line feeds only. */
    public static String text(String typed) {
        if (typed == null) {
            return "";
        }
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\n\t]]", "");
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
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
