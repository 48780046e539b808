package org.counterclaim.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How one field changed, word by word. */
public record Difference(String field, List<Piece> pieces) {

    /** What became of a piece of text. */
    public enum Fate {
        /** It stands in both. */
        KEPT,
        /** It stood before only. */
        REMOVED,
        /** It stands after only. */
        ADDED
    }

    /** A run of words with one fate. */
    public record Piece(Fate fate, String text) {}

    static Difference of(String field, String before, String after) {
        var from = words(before);
        var to = words(after);
        var pieces = new ArrayList<Piece>();
        int reached = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(pieces, Fate.KEPT, from.subList(reached, delta.getSource().getPosition()));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            reached = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, from.subList(reached, from.size()));
        return new Difference(field, pieces);
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    /** Words and the white space between them, so that joining gives the text back. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)|(?=\\s)"));
    }
}
