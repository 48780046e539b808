package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule found, in tokens.
 *
 * @param source null if there is none
 * @param cue null if there is none
 * @param content never empty
 */
record Found(Range source, Range cue, List<Range> content, double confidence) {

    /** Tokens from one to before another. */
    record Range(int from, int to) {

        boolean contains(int token) {
            return from <= token && token < to;
        }

        boolean overlaps(Range other) {
            return from < other.to && other.from < to;
        }

        int size() {
            return to - from;
        }
    }

    Found {
        content = List.copyOf(content);
    }

    Found and(Range more) {
        var all = new ArrayList<>(content);
        all.add(more);
        return new Found(source, cue, all, confidence);
    }

    boolean contains(int token) {
        return content.stream().anyMatch(range -> range.contains(token));
    }

    int start() {
        return content.get(0).from();
    }

    int end() {
        return content.get(content.size() - 1).to();
    }
}
