package org.counterclaim.suggest;

import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** Who stands before what interrupts a sentence: {@code X, who has two children, said}. */
final class Interruptions {
    private final Article article;
    private final NounPhrases phrases;

    Interruptions(Article article) {
        this.article = article;
        phrases = new NounPhrases(article);
    }

    /** The subject stands before the first of the two commas. */
    Optional<Range> before(int comma, int from) {
        for (int i = comma - 1; i > from && comma - i < 45; i--) {
            boolean opens = article.token(i).is(",", "—", "–", "--", "―", "-") && !article.isQuoted(i)
                    || article.token(i).is("(");
            if (opens && phrases.endsAt(i - 1) && interrupts(i + 1, comma)) {
                var subject = phrases.whole(i - 1, from);
                if (subject.from() > from + 1
                        && article.token(subject.from() - 1).is(",")
                        && isDescription(subject.from())
                        && phrases.endsAt(subject.from() - 2)) {
                    subject = phrases.whole(subject.from() - 2, from);
                }
                if (article.token(i + 1).is("citing", "quoting", "referring")) {
                    return Optional.of(subject);
                }
                boolean all = article.isNoun(from) && !article.hasClause(from, subject.from());
                return Optional.of(new Range(all ? from : subject.from(), comma));
            }
        }
        return Optional.empty();
    }

    /** {@code a lawyer}, {@code chairman}: what comes after a name. */
    private boolean isDescription(int i) {
        return article.token(i).is("a", "an", "the", "his", "her", "one")
                || !article.token(i).isCapitalized();
    }

    private boolean interrupts(int from, int to) {
        if (from >= to) {
            return false;
        }
        var first = article.token(from);
        if (first.is("and", "but", "or")) {
            return false;
        }
        boolean relative = first.is("who", "whose", "which", "where", "whom");
        boolean clause = article.hasClause(from, to);
        for (int i = from; i < to && !relative; i++) {
            relative = i > from && article.token(i).is("who", "which", "whose", "that", "where");
        }
        return relative || !clause;
    }
}
