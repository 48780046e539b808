package org.counterclaim.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text to be shown, and the stretches of it that a query is about.
 *
 * @param stretches apart from each other and in order
 */
public record Marks(String text, List<Stretch> stretches) {
    /** So many chars of a text are looked at. */
    static final int MOST_CHARS = 20_000;

    private static final String ELLIPSIS = "…";

    public Marks {
        stretches = List.copyOf(stretches);
    }

    /**
     * A stretch of a text.
     *
     * @param start in UTF-16 units
     * @param end behind its last unit
     */
    record Stretch(int start, int end) {}

    /** A piece of a text; never empty. */
    public record Piece(String text, boolean marked) {}

    /**
     * Marks words that are alike when folded or share a stem, beginnings, and phrases where their words stand one after
     * another; nothing for filters and for what is excluded.
     *
     * @param language a tag of BCP 47; empty: as the script of the text suggests
     */
    static Marks of(String text, String language, SearchQuery query) {
        return new Marks(text, new Marking(text, language).of(query));
    }

    /** The whole text, if they are put together. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var stretch : stretches) {
            add(pieces, at, stretch.start(), false);
            add(pieces, stretch.start(), stretch.end(), true);
            at = stretch.end();
        }
        add(pieces, at, text.length(), false);
        return pieces;
    }

    /**
     * The same text if it is short enough; else the part of it with the most marks, of several the first, with an
     * ellipsis for what is left out. It begins and ends between words, or within one that is too long, but never within
     * what is seen as one character.
     *
     * @param maxLength in UTF-16 units with ellipses, at least 3
     */
    Marks excerpt(int maxLength) {
        if (text.length() <= maxLength) {
            return this;
        }
        var window = Window.of(this, maxLength - 2 * ELLIPSIS.length());
        var before = window.start() > 0 ? ELLIPSIS : "";
        var after = window.end() < text.length() ? ELLIPSIS : "";
        int shift = before.length() - window.start();
        var within = stretches.stream()
                .map(one -> new Stretch(Math.max(one.start(), window.start()), Math.min(one.end(), window.end())))
                .filter(one -> one.start() < one.end())
                .map(one -> new Stretch(one.start() + shift, one.end() + shift))
                .toList();
        return new Marks(before + text.substring(window.start(), window.end()) + after, within);
    }

    private void add(List<Piece> pieces, int start, int end, boolean marked) {
        if (start < end) {
            pieces.add(new Piece(text.substring(start, end), marked));
        }
    }
}
