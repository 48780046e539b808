package org.counterclaim.suggest;

import java.util.List;

/** All rules, the most certain first: what one has found, the next leave alone. */
final class Rules {
    private static final List<Rule> ALL = List.of(
            new Transcript(),
            new SignedQuote(),
            new AccordingTo(),
            new QuotedAs(),
            new SaidFirst(),
            new SaidAfterwards(),
            new SaidBefore(Cues.SAY, 0.8),
            new SaidBefore(Cues.ABOUT, 0.6),
            new NounThat(),
            new OrphanQuotes());

    private Rules() {}

    static Draft apply(Article article, List<Sentence> sentences) {
        var draft = new Draft();
        for (var sentence : sentences) {
            for (var rule : ALL) {
                rule.apply(article, sentence, draft);
            }
        }
        return draft;
    }
}
