package org.counterclaim.suggest;

import java.util.List;
import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** Quotes that no verb of saying introduces: the verb before them is taken for one. */
final class OrphanQuotes implements Rule {
    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (article.isQuoted(i)) {
                var quote = article.quote(i);
                if (quote.doubled() && !draft.isSaid(i)) {
                    find(article, sentence, draft, quote);
                }
                i = quote.close();
            }
        }
    }

    private static void find(Article article, Sentence sentence, Draft draft, Quoted quote) {
        var cue = verbBefore(article, sentence, draft, quote.open());
        if (cue.isEmpty()) {
            return;
        }
        var subject = Cues.isParticiple(article, cue.get())
                ? new Subjects(article).ofClause(cue.get().from(), sentence.from())
                : new Subjects(article).before(cue.get().from(), sentence.from());
        var content =
                new Clauses(article).after(cue.get(), sentence.to()).filter(range -> range.contains(quote.open()));
        var range = content.orElse(new Range(quote.open(), quote.close() + 1));
        if (subject.isPresent() && !draft.overlaps(range) && !subject.get().overlaps(range)) {
            draft.add(new Found(
                    subject.get(), new Range(cue.get().from(), cue.get().to()), List.of(range), 0.5));
        }
    }

    private static Optional<Cue> verbBefore(Article article, Sentence sentence, Draft draft, int quote) {
        for (int i = quote - 1; i >= sentence.from() && !article.isQuoted(i) && !draft.isSaid(i); i--) {
            if (article.tag(i).startsWith("VB")
                    && article.chunk(i).endsWith("VP")
                    && !article.token(i).is("is", "was", "are", "were", "be")) {
                int from = i;
                while (from > sentence.from() && article.chunk(from).equals("I-VP")) {
                    from--;
                }
                return Optional.of(new Cue(from, i + 1, i));
            }
        }
        return Optional.empty();
    }
}
