package org.counterclaim.suggest;

import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** Who a verb belongs to when it stands first: {@code said X, a lawyer}. */
final class InvertedSubjects {
    private final Article article;
    private final NounPhrases phrases;

    InvertedSubjects(Article article) {
        this.article = article;
        phrases = new NounPhrases(article);
    }

    /** The subject that follows the verb, with its apposition. */
    Optional<Range> after(int verb, int to) {
        if (verb >= to
                || !article.isNoun(verb)
                || article.token(verb)
                        .is(
                                "that",
                                "it",
                                "there",
                                "what",
                                "this",
                                "last",
                                "me",
                                "him",
                                "them",
                                "us",
                                "her",
                                "yesterday",
                                "today",
                                "earlier")
                || TimeWords.isDay(article.token(verb))) {
            return Optional.empty();
        }
        int end = phrases.end(verb, to);
        if (end < to - 2 && article.token(end).is(",") && isApposition(end + 1)) {
            end = appositionEnd(end + 1, to);
        }
        while (end > verb + 1 && TimeWords.isDay(article.token(end - 1))) {
            end--;
        }
        return Optional.of(new Range(verb, end));
    }

    private boolean isApposition(int i) {
        return article.isNoun(i) && !article.token(i).is("he", "she", "they", "it", "i", "we")
                || article.token(i).is("who", "whose", "which");
    }

    private int appositionEnd(int from, int to) {
        int end = from;
        while (end < to && !(article.token(end).is(",", ".", ";", ":", "“", "\"", "—", "–", "--") && !inName(end))) {
            if (Cues.SAY.contains(article.token(end).lower())
                    && article.token(end).lower().endsWith("ing")) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean inName(int i) {
        return article.token(i).is(",")
                && i + 1 < article.size()
                && article.chunk(i).equals("I-NP");
    }
}
