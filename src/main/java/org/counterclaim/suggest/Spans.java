package org.counterclaim.suggest;

import java.util.List;
import org.counterclaim.suggest.Found.Range;

/** Turns tokens into ranges of code points. */
final class Spans {
    private final List<Token> tokens;
    private final int[] points;

    Spans(String text, List<Token> tokens) {
        this.tokens = tokens;
        points = points(text);
    }

    /** The number of code points before each UTF-16 unit. */
    private static int[] points(String text) {
        var points = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            points[i] = count;
            boolean first = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            count += first ? 0 : 1;
        }
        points[text.length()] = count;
        return points;
    }

    Span span(Range range) {
        return new Span(
                points[tokens.get(range.from()).start()],
                points[tokens.get(range.to() - 1).end()]);
    }

    /** None for null. */
    List<Span> spans(Range range) {
        return range == null ? List.of() : List.of(span(range));
    }
}
