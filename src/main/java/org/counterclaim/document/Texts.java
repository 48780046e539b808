package org.counterclaim.document;

import java.nio.charset.StandardCharsets;
import org.counterclaim.document.UnreadableDocument.Reason;

/** Text as it is kept. */
final class Texts {
    /** More characters than the longest text can have, control characters and white space that goes away included. */
    static final int MOST_RAW = 4 * Document.MOST_TEXT;

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Texts() {}

    /**
     * Lines end with a line feed and without white space, at most one blank line stands between others, and no
     * character is left that people do not read.
     */
    static String clean(String raw) throws UnreadableDocument {
        if (raw.length() > MOST_RAW) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        var text = new StringBuilder(raw.length());
        int blank = 0;
        for (var line : (Iterable<String>) broken(raw).lines()::iterator) {
            var read = withoutEnd(line);
            if (read.isEmpty()) {
                blank++;
            } else {
                text.append(text.isEmpty() ? "" : blank > 0 ? "\n\n" : "\n").append(read);
                blank = 0;
            }
        }
        return checked(text.toString());
    }

    private static String checked(String text) throws UnreadableDocument {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableDocument(Reason.NO_TEXT);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > Document.MOST_TEXT) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        return text;
    }

    /** One line with single spaces, for what is said of a document. */
    static String line(String raw) {
        return withoutEnd(broken(raw.substring(0, Math.min(raw.length(), 10 * Document.MOST_TITLE)))
                .replaceAll("[\\s\\h]+", " ")
                .stripLeading());
    }

    /** A line that is not longer than titles are, cut after a word where there is one. */
    static String title(String raw) {
        var line = line(raw);
        if (line.codePointCount(0, line.length()) <= Document.MOST_TITLE) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, Document.MOST_TITLE));
        boolean wholeWord = line.charAt(cut.length()) == ' ';
        int space = cut.lastIndexOf(' ');
        return (wholeWord || space <= 0 ? cut : cut.substring(0, space)).strip();
    }

    private static String broken(String raw) {
        var text = new StringBuilder(raw.length());
        raw.codePoints().forEach(each -> {
            switch (each) {
                case '\n', '\t' -> text.append((char) each);
                case '\r' -> text.append('\r');
                case '\u000B', '\u0085', '\u2028' -> text.append('\n');
                case '\f', '\u2029' -> text.append("\n\n");
                default -> {
                    if (isRead(each)) {
                        text.appendCodePoint(each);
                    }
                }
            }
        });
        return text.toString();
    }

    private static boolean isRead(int each) {
        boolean nonCharacter = (each & 0xFFFE) == 0xFFFE || each >= 0xFDD0 && each <= 0xFDEF;
        boolean halved = each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
        return !Character.isISOControl(each)
                && !nonCharacter
                && !halved
                && each != SOFT_HYPHEN
                && each != BYTE_ORDER_MARK;
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
