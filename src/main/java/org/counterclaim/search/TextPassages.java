package org.counterclaim.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the text of a source into passages that can be read by themselves. */
final class TextPassages {
    /** Paragraphs of fewer UTF-16 units are joined with the next. */
    private static final int LEAST = 200;

    /** Paragraphs of more are cut between sentences, or at white space where a sentence is longer. */
    private static final int MOST = 1000;

    private TextPassages() {}

    /** The passages in the order of the text; all of its words stand in them. */
    static List<String> of(String text) {
        var passages = new ArrayList<String>();
        var open = new StringBuilder();
        for (var paragraph : text.split("\\R")) {
            for (var piece : pieces(paragraph.strip())) {
                if (open.length() + piece.length() >= MOST) {
                    close(open, passages);
                }
                open.append(open.isEmpty() ? "" : "\n").append(piece);
                if (open.length() >= LEAST) {
                    close(open, passages);
                }
            }
        }
        close(open, passages);
        return passages;
    }

    private static void close(StringBuilder open, List<String> passages) {
        if (!open.isEmpty()) {
            passages.add(open.toString());
            open.setLength(0);
        }
    }

    private static List<String> pieces(String paragraph) {
        if (paragraph.length() <= MOST) {
            return paragraph.isEmpty() ? List.of() : List.of(paragraph);
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        var pieces = cut(paragraph, sentences);
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        return pieces.stream().flatMap(piece -> cut(piece, words).stream()).toList();
    }

    /** As few pieces as there can be, cut at these breaks; longer ones only where there is no break. */
    private static List<String> cut(String text, BreakIterator breaks) {
        if (text.length() <= MOST) {
            return List.of(text);
        }
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        int fits = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (next - start > MOST && fits > start) {
                pieces.add(text.substring(start, fits));
                start = fits;
            }
            fits = next;
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
