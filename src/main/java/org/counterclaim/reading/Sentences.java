package org.counterclaim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counterclaim.suggest.Form;
import org.counterclaim.suggest.Span;
import org.counterclaim.suggest.Suggestion;

/**
 * Quotes of several sentences with others' words between them: {@code "It sank," she said. "We do not know why."} is
 * one thing said and two claims, since each has its own place in the text; {@code "It," she said, "sank."} is one.
 */
final class Sentences {
    private static final Pattern BEGINS = Pattern.compile("[\"“”„‟«»‘]?\\s*\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[.!?][\"”»’]?\\s*", Pattern.DOTALL);

    private Sentences() {}

    static List<Suggestion> of(Portion portion, Suggestion suggestion) {
        if (suggestion.form() != Form.QUOTE || suggestion.content().size() == 1) {
            return List.of(suggestion);
        }
        var sentences = new ArrayList<List<Span>>();
        for (var span : suggestion.content()) {
            boolean first = sentences.isEmpty();
            var before = first ? null : last(last(sentences));
            if (first || beginsSentence(portion, before, span)) {
                sentences.add(new ArrayList<>());
            }
            last(sentences).add(span);
        }
        return sentences.stream().map(spans -> with(suggestion, spans)).toList();
    }

    private static boolean beginsSentence(Portion portion, Span before, Span span) {
        int start = portion.start();
        var between = portion.words(start + before.end() - 1, start + span.start());
        return ENDED.matcher(between).matches()
                && BEGINS.matcher(portion.words(start + span.start(), start + span.end()))
                        .matches();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static Suggestion with(Suggestion said, List<Span> content) {
        int from = content.get(0).start();
        int to = last(content).end();
        var quantities = said.quantities().stream()
                .filter(quantity ->
                        quantity.at().start() >= from && quantity.at().end() <= to)
                .toList();
        return new Suggestion(
                said.source(),
                said.cue(),
                content,
                said.form(),
                said.relays(),
                said.speaker(),
                said.confidence(),
                quantities,
                List.of());
    }
}
