package org.counterclaim.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.counterclaim.search.Marks.Stretch;

/** Chooses the part of a long text that is shown. */
final class Window {
    /** How far a word is followed, in UTF-16 units, before it is cut. */
    private static final int LONGEST_WORD = 30;

    private final String text;
    private final List<Stretch> stretches;
    private final int length;

    private Window(Marks marks, int length) {
        this.text = marks.text();
        this.stretches = marks.stretches();
        this.length = length;
    }

    /** A part of the text that is no longer than this and shorter than the text. */
    static Stretch of(Marks marks, int length) {
        return new Window(marks, length).chosen();
    }

    private Stretch chosen() {
        var densest = densest();
        int spare = length - Math.min(length, densest.end() - densest.start());
        int start = Math.max(0, Math.min(densest.start() - spare / 2, text.length() - length));
        int from = start == 0 ? 0 : begin(start, densest.start());
        int to = start + length >= text.length() ? text.length() : end(start + length, densest.end());
        return new Stretch(from, Math.max(from, to));
    }

    /** From the first of the marks that fit in to the last; the beginning of the text where there are none. */
    private Stretch densest() {
        int first = 0;
        int most = 0;
        var densest = new Stretch(0, 0);
        for (int last = 0; last < stretches.size(); last++) {
            while (first < last
                    && stretches.get(last).end() - stretches.get(first).start() > length) {
                first++;
            }
            if (last - first + 1 > most) {
                most = last - first + 1;
                densest = new Stretch(
                        stretches.get(first).start(), stretches.get(last).end());
            }
        }
        return densest;
    }

    /** The first border of words from here on that is not within the marks, else the first border of characters. */
    private int begin(int start, int marked) {
        var words = borders(BreakIterator.getWordInstance(ULocale.ROOT));
        int border = words.isBoundary(start) ? start : words.following(start);
        if (border < text.length() && Character.isWhitespace(text.charAt(border))) {
            border = words.following(border);
        }
        var characters = borders(BreakIterator.getCharacterInstance(ULocale.ROOT));
        // Words of some scripts end within what is seen as one character.
        if (border <= Math.max(marked, start) && border - start <= LONGEST_WORD && characters.isBoundary(border)) {
            return border;
        }
        return characters.isBoundary(start) ? start : characters.following(start);
    }

    private int end(int end, int marked) {
        var words = borders(BreakIterator.getWordInstance(ULocale.ROOT));
        int border = words.isBoundary(end) ? end : words.preceding(end);
        if (border > 0 && Character.isWhitespace(text.charAt(border - 1))) {
            border = words.preceding(border);
        }
        var characters = borders(BreakIterator.getCharacterInstance(ULocale.ROOT));
        if (border >= Math.min(marked, end) && end - border <= LONGEST_WORD && characters.isBoundary(border)) {
            return border;
        }
        return characters.isBoundary(end) ? end : characters.preceding(end);
    }

    private BreakIterator borders(BreakIterator iterator) {
        iterator.setText(text);
        return iterator;
    }
}
