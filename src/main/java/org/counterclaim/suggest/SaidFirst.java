package org.counterclaim.suggest;

import java.util.List;
import org.counterclaim.suggest.Found.Range;

/** {@code Said X: “…”}: the verb begins the sentence. */
final class SaidFirst implements Rule {
    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        int cue = sentence.from();
        if (!article.token(cue).is("said", "says", "added", "wrote", "tweeted") || cue + 3 >= sentence.to()) {
            return;
        }
        new InvertedSubjects(article).after(cue + 1, sentence.to()).ifPresent(source -> {
            int colon = source.to();
            boolean quote = colon + 1 < sentence.to()
                    && article.token(colon).is(":", ",")
                    && new Clauses(article).opensQuote(colon + 1);
            if (quote && !draft.isSaid(colon + 1)) {
                var content = new Range(colon + 1, new Clauses(article).end(colon + 1, sentence.to()));
                draft.add(new Found(source, new Range(cue, cue + 1), List.of(content), 0.9));
            }
        });
    }
}
