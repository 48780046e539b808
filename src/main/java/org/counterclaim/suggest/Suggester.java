package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;

/** Finds statements in texts. */
public final class Suggester {
    private static final List<Rule> RULES = List.of(
            new Transcript(),
            new AccordingTo(),
            new SaidAfterwards(),
            new SaidBefore(Cues.SAY, 0.8),
            new SaidBefore(Cues.ABOUT, 0.6),
            new NounThat(),
            new OrphanQuotes());

    private Suggester() {}

    /** Statements of an English text, by the place where what is said begins. Never null, empty if there are none. */
    public static List<Suggestion> suggest(String text) {
        var article = new Article(text);
        var draft = new Draft();
        for (var sentence : article.sentences()) {
            for (var rule : RULES) {
                rule.apply(article, sentence, draft);
            }
        }
        new Continuations(article, draft).run();
        var suggestions = new ArrayList<Suggestion>();
        var spans = new Spans(article);
        for (var found : draft.all()) {
            suggestions.add(spans.suggestion(found));
        }
        return suggestions;
    }
}
