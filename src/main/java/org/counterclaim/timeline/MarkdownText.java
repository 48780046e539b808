package org.counterclaim.timeline;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.web.Characters;

/** Text as CommonMark (0.31.2) shows it: no character that somebody wrote is a mark. */
final class MarkdownText {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$^]");
    private static final Pattern MARKS_AT_START = Pattern.compile("^([-+=:])");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d+)([.)])");
    /** At the ends of a line spaces are dropped or make a mark of what stands beside them; as entities they do not. */
    private static final Pattern SPACE_AT_END = Pattern.compile("^[\\h\\p{Z}]|[\\h\\p{Z}]$");

    private MarkdownText() {}

    /** On one line; line breaks become spaces. */
    static String line(String text) {
        return plain(Characters.writable(text).replace('\n', ' '));
    }

    /** As a paragraph, with the line breaks that were written; each line begins with a prefix. */
    static String paragraph(String prefix, String text) {
        return Characters.writable(text)
                .strip()
                .lines()
                .map(MarkdownText::plain)
                .collect(Collectors.joining("\\\n" + prefix, prefix, ""));
    }

    private static String plain(String line) {
        var escaped = MARKS.matcher(line).replaceAll("\\\\$0");
        var begun = NUMBER_AT_START
                .matcher(MARKS_AT_START.matcher(escaped).replaceFirst("\\\\$1"))
                .replaceFirst("$1\\\\$2");
        return SPACE_AT_END
                .matcher(begun)
                .replaceAll(space -> "&#" + space.group().codePointAt(0) + ";");
    }
}
