package org.counterclaim.source;

import java.util.List;

/**
 * A part of what changed between two texts: pieces to read, or how many unchanged paragraphs are left out here.
 *
 * @param pieces what is shown; empty where paragraphs are left out
 * @param skipped how many unchanged paragraphs are left out; 0 where pieces are shown
 */
public record Passage(List<Piece> pieces, int skipped) {

    /** What a piece is. */
    public enum Fate {
        /** It stands in both texts. */
        KEPT,
        /** It stood before only. */
        REMOVED,
        /** It stands after only. */
        ADDED,
        /** So many characters stand in both texts, and are left out. */
        KEPT_UNSHOWN,
        /** So many more characters stood before only, and are left out. */
        REMOVED_UNSHOWN,
        /** So many more characters stand after only, and are left out. */
        ADDED_UNSHOWN,
        /** Nothing but empty lines became more or fewer. */
        EMPTY_LINES
    }

    /** A piece of text, or the number of characters that are left out. */
    public record Piece(Fate fate, String text, int unshown) {

        static Piece shown(Fate fate, String text) {
            return new Piece(fate, text, 0);
        }

        static Piece unshown(Fate fate, int characters) {
            return new Piece(fate, "", characters);
        }
    }

    static Passage of(List<Piece> pieces) {
        return new Passage(List.copyOf(pieces), 0);
    }

    static Passage skipping(int paragraphs) {
        return new Passage(List.of(), paragraphs);
    }
}
