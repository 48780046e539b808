package org.counterclaim.suggest;

import java.util.List;
import org.counterclaim.suggest.Found.Range;

/** {@code “…” — Jane Doe}: a quote with a name under it. */
final class SignedQuote implements Rule {
    private static final int LONGEST_NAME = 7;

    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        if (!article.isQuoted(sentence.from()) || draft.isSaid(sentence.from())) {
            return;
        }
        var quote = article.quote(sentence.from());
        int dash = quote.close() + 1;
        int name = dash + 1;
        int end = article.trimEnd(Math.min(name, sentence.to()), sentence.to());
        boolean signed = quote.open() == sentence.from()
                && quote.closed()
                && name < end
                && end - name <= LONGEST_NAME
                && article.token(dash).is("—", "–", "--", "―", "-");
        if (signed && isName(article, name, end)) {
            draft.add(new Found(
                    new Range(name, end),
                    new Range(dash, name),
                    List.of(new Range(quote.open(), quote.close() + 1)),
                    0.8));
        }
    }

    private static boolean isName(Article article, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!article.token(i).isCapitalized()
                    && !article.token(i).is(",", "of", "the", "de", "van", "from", "’", "'s")) {
                return false;
            }
        }
        return article.token(from).isCapitalized();
    }
}
