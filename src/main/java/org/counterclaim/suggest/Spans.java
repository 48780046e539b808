package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.suggest.Found.Range;

/** Turns tokens into ranges of code points. */
final class Spans {
    private final Article article;
    private final int[] points;

    Spans(Article article) {
        this.article = article;
        points = points(article.text());
    }

    /** The number of code points before each UTF-16 unit. */
    static int[] points(String text) {
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
                points[article.token(range.from()).start()],
                points[article.token(range.to() - 1).end()]);
    }

    private List<Span> spans(Range range) {
        return range == null ? List.of() : List.of(span(range));
    }

    Suggestion suggestion(Found found) {
        var content = new ArrayList<Span>();
        found.content().stream()
                .sorted(Comparator.comparingInt(Range::from))
                .forEach(range -> content.add(span(range)));
        return new Suggestion(
                spans(found.source()),
                spans(found.cue()),
                content,
                form(found),
                List.of(),
                List.of(),
                found.confidence(),
                List.of(),
                List.of());
    }

    private Form form(Found found) {
        int quoted = 0;
        int words = 0;
        for (var range : found.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                if (article.token(i).isWord()) {
                    words++;
                    quoted += article.isQuoted(i) ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? Form.PARAPHRASE : quoted == words ? Form.QUOTE : Form.MIXED;
    }
}
