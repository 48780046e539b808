package org.counterclaim.document;

import java.util.ArrayList;
import java.util.List;

/** Text of letters as it was typed. */
final class MailText {
    private static final String SIGNATURE = "-- ";

    private MailText() {}

    /** Joins lines that were broken to be sent (RFC 3676, section 4); those of a quoted letter stay as they are. */
    static String unflowed(String text) {
        List<String> lines = new ArrayList<>();
        boolean open = false;
        for (var sent : (Iterable<String>) text.lines()::iterator) {
            var line = sent.startsWith(" ") ? sent.substring(1) : sent;
            boolean quoted = sent.startsWith(">");
            if (open && !quoted && !line.equals(SIGNATURE)) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + line);
            } else {
                lines.add(line);
            }
            open = line.endsWith(" ") && !quoted && !line.equals(SIGNATURE);
        }
        return String.join("\n", lines);
    }
}
