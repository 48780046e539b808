package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks, paragraph by paragraph; a quote nobody closes ends with its paragraph. */
final class Quotes {
    private final String text;
    private final List<Token> tokens;
    private final List<Quoted> found = new ArrayList<>();

    private Quotes(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The outermost quotes in the order of the text. */
    static List<Quoted> of(String text, List<Token> tokens) {
        var quotes = new Quotes(text, tokens);
        int from = 0;
        while (from < tokens.size()) {
            int to = Sentences.paragraphEnd(text, tokens, from);
            quotes.paragraph(from, to);
            from = to;
        }
        return quotes.found;
    }

    private void paragraph(int from, int to) {
        int i = from;
        while (i < to) {
            int next = i + 1;
            if (isDouble(i) && opens(i, from)) {
                int close = closing(i, to);
                boolean closed = close < to;
                found.add(new Quoted(i, closed ? close : to - 1, closed, true));
                next = (closed ? close : to - 1) + 1;
            } else if (isSingle(i) && opens(i, from)) {
                int close = closingSingle(i, to);
                if (close > 0) {
                    found.add(new Quoted(i, close, true, false));
                    next = close + 1;
                }
            }
            i = next;
        }
    }

    /** The closing mark of the same depth, or {@code to}. */
    private int closing(int open, int to) {
        int depth = 1;
        for (int i = open + 1; i < to; i++) {
            if (isDouble(i)) {
                boolean opening =
                        tokens.get(i).is("“", "«", "„") || tokens.get(i).is("\"", "''") && spaceBefore(i);
                // A quote within a quote is rare; a mark that was forgotten is not.
                depth += opening && !endsPhrase(i - 1) ? 1 : opening ? 0 : -1;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return depth > 1 ? lastClosing(open, to) : to;
    }

    private int lastClosing(int open, int to) {
        for (int i = to - 1; i > open; i--) {
            if (tokens.get(i).is("”", "»", "\"", "''")) {
                return i;
            }
        }
        return to;
    }

    private boolean endsPhrase(int i) {
        return tokens.get(i).is(".", "?", "!");
    }

    private int closingSingle(int open, int to) {
        for (int i = open + 1; i < to && i < open + 60; i++) {
            if (isDouble(i)) {
                return -1;
            }
            if (tokens.get(i).is("'", "›") && !spaceBefore(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDouble(int i) {
        return tokens.get(i).is("\"", "“", "”", "«", "»", "„", "‟", "''", "``");
    }

    private boolean isSingle(int i) {
        return tokens.get(i).is("‘", "'", "‹") && !tokens.get(i).text().equals("’");
    }

    private boolean opens(int i, int from) {
        var mark = tokens.get(i);
        if (mark.is("“", "«", "„", "‘", "‹", "``")) {
            return true;
        }
        return !mark.is("”", "»") && (i == from || spaceBefore(i)) && !spaceAfter(i);
    }

    private boolean spaceBefore(int i) {
        int start = tokens.get(i).start();
        return start == 0 || "([—–-/".indexOf(text.charAt(start - 1)) >= 0 || isSpace(text.charAt(start - 1));
    }

    private boolean spaceAfter(int i) {
        int end = tokens.get(i).end();
        return end == text.length() || isSpace(text.charAt(end));
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
