package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where sentences and paragraphs begin and end. */
final class Sentences {
    private static final int SHORT_LINE = 60;

    private Sentences() {}

    /** Whether a blank line stands between the two, or a line break after what looks like a line of its own. */
    static boolean breaksParagraph(String text, Token before, Token after) {
        int breaks = 0;
        for (int i = before.end(); i < after.start(); i++) {
            breaks += text.charAt(i) == '\n' || text.charAt(i) == '\u2029' ? 1 : 0;
        }
        if (breaks != 1) {
            return breaks > 1;
        }
        int line = text.lastIndexOf('\n', before.start()) + 1;
        return after.is("“", "«", "„")
                || before.endsSentence()
                || before.is(":", "”", "\"", "»")
                || after.isCapitalized() && before.end() - line < SHORT_LINE;
    }

    /** After the last token of the paragraph that has this one. */
    static int paragraphEnd(String text, List<Token> tokens, int i) {
        int end = i + 1;
        while (end < tokens.size() && !breaksParagraph(text, tokens.get(end - 1), tokens.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a sentence ends with this token, quotation marks left aside. */
    static boolean endsAfter(List<Token> tokens, int i) {
        int last = i;
        while (last > 0 && tokens.get(last).is("”", "\"", "'", "''", "»", ")", "]")) {
            last--;
        }
        if (!tokens.get(last).endsSentence()) {
            return false;
        }
        if (i + 1 == tokens.size()) {
            return true;
        }
        var next = tokens.get(i + 1);
        if (next.is("”", "»", ")", "]")
                || next.is("\"", "'", "''") && next.start() == tokens.get(i).end()) {
            return false;
        }
        boolean starts = !next.isWord() && !next.is(",", ";", ":", "—", "–", "―", "-", "--")
                || next.isCapitalized()
                || Character.isDigit(next.text().codePointAt(0))
                || next.is("$");
        return starts && !(last < i && !tokens.get(last).is(".") && leadsToCue(tokens, i + 1));
    }

    /** {@code “Why?” Trump said.} is one sentence. */
    private static boolean leadsToCue(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(from + 16, tokens.size()); i++) {
            if (!tokens.get(i).isWord() && !tokens.get(i).is(",", "(", ")", "\"", "“", "”")) {
                return false;
            }
            if (Cues.SAY.contains(tokens.get(i).lower()) && !tokens.get(i).isCapitalized()) {
                return i + 1 == tokens.size() || !tokens.get(i + 1).is("that", ":", "“");
            }
        }
        return false;
    }

    /** After {@code CAIRO, May 3 (Reuters) —} at the beginning of a sentence. */
    static int afterDateline(List<Token> tokens, int from, int to) {
        var first = tokens.get(from).text();
        if (first.length() < 4 || !first.equals(first.toUpperCase(Locale.ROOT))) {
            return from;
        }
        for (int i = from + 1; i < Math.min(from + 16, to - 1); i++) {
            if (tokens.get(i).is("—", "–", "--", "―", "-")) {
                return i + 1;
            }
        }
        return from;
    }

    /** First tokens of the parts that are tagged on their own, and the number of tokens as the last. */
    static List<Integer> parts(String text, List<Token> tokens) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0
                    || endsAfter(tokens, i - 1)
                    || breaksParagraph(text, tokens.get(i - 1), tokens.get(i))
                    || i - starts.get(starts.size() - 1) >= 150) {
                starts.add(i);
            }
        }
        starts.add(tokens.size());
        return starts;
    }
}
