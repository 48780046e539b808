package org.counterclaim.source;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterclaim.source.Passage.Fate;
import org.counterclaim.source.Passage.Piece;

/**
 * How one text became another, to be read: paragraph by paragraph, word by word within the changed ones, what is the
 * same left out.
 *
 * @param all false where more changed than is shown
 * @param comparable false where the two have too little in common to tell which paragraphs became which
 */
public record TextChanges(List<Passage> passages, boolean all, boolean comparable) {
    private static final int MOST_PARAGRAPHS = 1_000;
    private static final int MOST_WORDS = 400;

    /** Compares two texts; the time is bounded however much they differ. */
    static TextChanges between(String before, String after) {
        var from = List.of(before.split("\n", -1));
        var to = List.of(after.split("\n", -1));
        var edits = Edits.between(from, to, MOST_PARAGRAPHS);
        var reading = new Reading();
        int reached = 0;
        for (var edit : edits.all()) {
            reading.keep(from.subList(reached, edit.from()), reading.passages.isEmpty(), false);
            reading.change(
                    filled(from.subList(edit.from(), edit.until())), filled(to.subList(edit.to(), edit.toUntil())));
            reached = edit.until();
            if (reading.left <= 0) {
                return new TextChanges(reading.passages, false, edits.exact());
            }
        }
        reading.keep(from.subList(reached, from.size()), reading.passages.isEmpty(), true);
        return new TextChanges(reading.passages, true, edits.exact());
    }

    /** Paragraphs as one text, without the empty lines between them. */
    private static String filled(List<String> paragraphs) {
        return paragraphs.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** What is shown so far, and how much more may be. */
    private static final class Reading {
        private static final int CHANGED = 100_000;
        private static final int CHANGED_AT_ONCE = 20_000;
        private static final int CONTEXT = 200;

        private final List<Passage> passages = new ArrayList<>();
        private int left = CHANGED;

        /** Shows the paragraphs beside a change, and counts those between. */
        private void keep(List<String> paragraphs, boolean first, boolean last) {
            var full = paragraphs.stream().filter(text -> !text.isBlank()).toList();
            int begin = first ? 0 : 1;
            int end = full.size() - (last ? 0 : 1);
            if (end - begin <= 1) {
                full.forEach(this::keep);
                return;
            }
            full.subList(0, begin).forEach(this::keep);
            passages.add(Passage.skipping(end - begin));
            full.subList(end, full.size()).forEach(this::keep);
        }

        private void keep(String paragraph) {
            var pieces = new ArrayList<Piece>();
            keep(pieces, paragraph);
            passages.add(Passage.of(pieces));
        }

        private static void keep(List<Piece> pieces, String text) {
            int length = text.codePointCount(0, text.length());
            if (length <= 3 * CONTEXT) {
                pieces.add(Piece.shown(Fate.KEPT, text));
                return;
            }
            int begin = text.offsetByCodePoints(0, CONTEXT);
            int end = text.offsetByCodePoints(text.length(), -CONTEXT);
            pieces.add(Piece.shown(Fate.KEPT, text.substring(0, begin)));
            pieces.add(Piece.unshown(Fate.KEPT_UNSHOWN, length - 2 * CONTEXT));
            pieces.add(Piece.shown(Fate.KEPT, text.substring(end)));
        }

        private void change(String before, String after) {
            var from = words(before);
            var to = words(after);
            if (before.equals(after)) {
                passages.add(Passage.of(List.of(Piece.unshown(Fate.EMPTY_LINES, 0))));
                return;
            }
            var pieces = new ArrayList<Piece>();
            int reached = 0;
            for (var edit : Edits.between(from, to, MOST_WORDS).all()) {
                keepWords(pieces, from.subList(reached, edit.from()));
                differ(pieces, Fate.REMOVED, Fate.REMOVED_UNSHOWN, from.subList(edit.from(), edit.until()));
                differ(pieces, Fate.ADDED, Fate.ADDED_UNSHOWN, to.subList(edit.to(), edit.toUntil()));
                reached = edit.until();
            }
            keepWords(pieces, from.subList(reached, from.size()));
            passages.add(Passage.of(pieces));
        }

        private static void keepWords(List<Piece> pieces, List<String> words) {
            if (!words.isEmpty()) {
                keep(pieces, String.join("", words));
            }
        }

        private void differ(List<Piece> pieces, Fate shown, Fate unshown, List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            var text = String.join("", words);
            int length = text.codePointCount(0, text.length());
            int most = Math.min(length, Math.min(CHANGED_AT_ONCE, Math.max(left, 0)));
            left -= most;
            if (most > 0) {
                pieces.add(Piece.shown(shown, text.substring(0, text.offsetByCodePoints(0, most))));
            }
            if (most < length) {
                pieces.add(Piece.unshown(unshown, length - most));
            }
        }

        /** Words, and what stands between them, so that joining gives the text back. */
        private static List<String> words(String text) {
            var breaks = BreakIterator.getWordInstance(Locale.ROOT);
            breaks.setText(text);
            var words = new ArrayList<String>();
            int begin = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
                words.add(text.substring(begin, end));
            }
            return words;
        }
    }
}
