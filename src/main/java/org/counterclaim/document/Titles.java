package org.counterclaim.document;

import java.util.regex.Pattern;

/** Tells titles that somebody gave from those that programs write for want of one. */
final class Titles {
    private static final Pattern BY_PROGRAM = Pattern.compile(
            "(?i)(?:microsoft (?:word|powerpoint|excel) ?-.*|(?:untitled|document|документ|без имени|unbenannt|word document)[ \\d]*"
                    + "|powerpoint presentation|\\S+\\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|html?|xlsx?|pptx?|txt|pages)|(?:file|https?):\\S*"
                    + "|about:blank|[\\W_\\d]*)");

    private Titles() {}

    /** The title, or empty where a program wrote it. */
    static String meant(String title) {
        var line = Texts.line(title);
        return BY_PROGRAM.matcher(line).matches() ? "" : line;
    }
}
