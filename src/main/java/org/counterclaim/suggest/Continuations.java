package org.counterclaim.suggest;

import java.util.List;
import org.counterclaim.suggest.Found.Range;

/** Sentences that are quotes as a whole: they go on with what was quoted before, or belong to who spoke last. */
final class Continuations {
    private final Article article;
    private final Draft draft;

    Continuations(Article article, Draft draft) {
        this.article = article;
        this.draft = draft;
    }

    void run() {
        Sentence before = null;
        for (var sentence : article.sentences()) {
            if (isQuote(sentence) && !draft.isSaid(sentence.from())) {
                var range = new Range(sentence.from(), quoteEnd(sentence));
                var last = draft.before(sentence.from());
                boolean together = before != null && before.paragraph() == sentence.paragraph();
                if (last.isPresent() && (together || introduces(before))) {
                    draft.replace(last.get(), last.get().and(range));
                } else if (last.isPresent()) {
                    draft.add(new Found(last.get().source(), last.get().cue(), List.of(range), 0.5));
                } else {
                    draft.add(new Found(null, null, List.of(range), 0.3));
                }
            }
            before = sentence;
        }
    }

    private boolean introduces(Sentence before) {
        return before != null && article.token(before.to() - 1).is(":");
    }

    private boolean isQuote(Sentence sentence) {
        if (!article.isQuoted(sentence.from())) {
            return false;
        }
        var quote = article.quote(sentence.from());
        return quote.doubled() && quote.open() == sentence.from() && quoteEnd(sentence) >= sentence.to() - 1;
    }

    private int quoteEnd(Sentence sentence) {
        return Math.min(sentence.to(), article.quote(sentence.from()).close() + 1);
    }
}
