package org.counterclaim.suggest;

import java.util.List;
import java.util.Optional;
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
                assign(sentence, before);
            }
            before = sentence;
        }
    }

    private void assign(Sentence sentence, Sentence before) {
        var range = new Range(sentence.from(), quoteEnd(sentence));
        var last = draft.before(sentence.from());
        boolean together = before != null && before.paragraph() == sentence.paragraph() && quotes(last, before);
        if (last.isPresent() && (together || introduces(before) || goesOn(before))) {
            draft.replace(last.get(), last.get().and(range));
        } else if (last.isPresent() && article.quote(sentence.from()).closed()) {
            draft.add(new Found(last.get().source(), null, List.of(range), 0.4));
        }
    }

    /** Whether what was found last has the sentence before. */
    private static boolean quotes(Optional<Found> last, Sentence before) {
        return last.isPresent() && last.get().end() > before.from();
    }

    /** A quote of several paragraphs is opened anew with each, and closed with the last. */
    private boolean goesOn(Sentence before) {
        return before != null
                && isQuote(before)
                && !article.quote(before.from()).closed();
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
