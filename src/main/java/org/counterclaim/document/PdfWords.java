package org.counterclaim.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words of a line as they stand on the page from left to right, each with its letters in the order in which these
 * are read. Runs of words of the other direction than that of the line are put into their order (as in Unicode's
 * Bidirectional Algorithm, backwards).
 */
final class PdfWords {
    private final List<String> words = new ArrayList<>();
    /** What stands behind each word, in the page's order. */
    private final List<Character> gaps = new ArrayList<>();

    void add(String word) {
        if (gaps.size() < words.size()) {
            // Pieces of one word come one after the other.
            words.set(words.size() - 1, words.get(words.size() - 1) + word);
        } else {
            words.add(word);
        }
    }

    void space() {
        gap(' ');
    }

    /** Makes the space before the next word one between columns. */
    void widen() {
        if (!gaps.isEmpty()) {
            gaps.set(gaps.size() - 1, '\t');
        }
    }

    void clear() {
        words.clear();
        gaps.clear();
    }

    /** As they stand on the page. */
    String asTheyStand() {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            all.add(i);
        }
        return joined(all);
    }

    /** As they are read. */
    String asTheyAreRead() {
        long right = words.stream().filter(word -> lean(word) < 0).count();
        boolean fromTheRight = right > 0
                && right >= words.stream().filter(word -> lean(word) > 0).count();
        var order = new ArrayList<Integer>();
        for (int from = 0; from < words.size(); ) {
            boolean reversed = isReversed(from);
            int to = from + 1;
            while (to < words.size() && isReversed(to) == reversed) {
                to++;
            }
            var run = new ArrayList<Integer>();
            for (int i = from; i < to; i++) {
                run.add(i);
            }
            if (reversed) {
                Collections.reverse(run);
            }
            order.addAll(fromTheRight ? 0 : order.size(), run);
            from = to;
        }
        return joined(order);
    }

    private void gap(char gap) {
        if (gaps.size() < words.size()) {
            gaps.add(gap);
        }
    }

    /**
     * Whether a word belongs to what is read from the right; a number does to the letters on its left, or so it does
     * alone.
     */
    private boolean isReversed(int word) {
        int lean = lean(words.get(word));
        if (lean != 0) {
            return lean < 0;
        }
        int before = word - 1;
        while (before >= 0 && lean(words.get(before)) == 0) {
            before--;
        }
        return before < 0 ? isReversedAfter(word) : lean(words.get(before)) < 0;
    }

    private boolean isReversedAfter(int word) {
        return words.stream()
                        .skip(word)
                        .mapToInt(PdfWords::lean)
                        .filter(lean -> lean != 0)
                        .findFirst()
                        .orElse(1)
                < 0;
    }

    private String joined(List<Integer> order) {
        var text = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            if (i > 0) {
                int left = Math.min(order.get(i - 1), order.get(i));
                boolean neighbours = Math.abs(order.get(i - 1) - order.get(i)) == 1;
                text.append(neighbours && left < gaps.size() ? gaps.get(left) : ' ');
            }
            text.append(words.get(order.get(i)));
        }
        return text.toString();
    }

    /** Above zero for more letters from the left, below for more from the right. */
    private static int lean(String word) {
        return word.codePoints()
                .map(letter -> PdfLine.isRightToLeft(letter) ? -1 : Character.isLetter(letter) ? 1 : 0)
                .sum();
    }
}
