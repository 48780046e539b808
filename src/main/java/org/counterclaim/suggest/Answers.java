package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.suggest.Found.Range;

/** Turns what rules found into suggestions: names, relays, quantities and inner statements are added here. */
final class Answers {
    private final Article article;
    private final Spans spans;
    private final Quantities quantities;
    private final Speakers speakers;
    private final Relays relays;
    private final Nesting nesting;

    Answers(Article article) {
        this.article = article;
        spans = new Spans(article.text(), article.tokens());
        quantities = new Quantities(article.tokens(), spans);
        speakers = new Speakers(article);
        relays = new Relays(article);
        nesting = new Nesting(article);
    }

    List<Suggestion> of(List<Found> all) {
        return of(all, List.of(), 0);
    }

    private List<Suggestion> of(List<Found> all, List<List<Span>> passedOn, int depth) {
        var answers = new ArrayList<Suggestion>();
        for (var found : all) {
            if (isSound(found)) {
                answers.add(answer(found, passedOn, depth));
            }
        }
        return answers;
    }

    private Suggestion answer(Found found, List<List<Span>> passedOn, int depth) {
        var content = found.content().stream()
                .sorted(Comparator.comparingInt(Range::from))
                .toList();
        var through = new ArrayList<>(passedOn);
        relays.of(found).forEach(relay -> through.add(List.of(spans.span(relay))));
        var source = spans.spans(found.source());
        var speaker = found.source() == null
                ? List.<Span>of()
                : speakers.of(found.source()).map(spans::spans).orElse(List.of());
        var within = new ArrayList<>(through);
        if (!source.isEmpty()) {
            within.add(source);
        }
        return new Suggestion(
                source,
                spans.spans(found.cue()),
                content.stream().map(spans::span).toList(),
                form(content),
                through,
                speaker,
                found.confidence(),
                content.stream().flatMap(range -> quantities.in(range).stream()).toList(),
                of(nesting.inside(found, depth), within, depth + 1));
    }

    /** Whether nothing is said and says it at once; texts that are no sentences can make it look so. */
    private static boolean isSound(Found found) {
        boolean ordered = true;
        for (var range : found.content()) {
            ordered &= range.size() > 0;
            ordered &= found.source() == null || !found.source().overlaps(range);
            ordered &= found.cue() == null || !found.cue().overlaps(range);
            ordered &= found.content().stream().filter(range::overlaps).count() == 1;
        }
        return ordered && !found.content().isEmpty();
    }

    private Form form(List<Range> content) {
        int quoted = 0;
        int words = 0;
        for (var range : content) {
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
