package org.counterclaim.suggest;

/** Time, place and manner between a verb and what is said. */
final class Circumstances {
    private static final int FAR = 25;
    private final Article article;
    private final NounPhrases phrases;

    Circumstances(Article article) {
        this.article = article;
        phrases = new NounPhrases(article);
    }

    /** After {@code on Tuesday}, {@code in a statement}, {@code to reporters}, {@code that day}. */
    int after(int from, int to) {
        int i = from;
        while (i < to) {
            int next = afterOne(i, to);
            if (next == i) {
                break;
            }
            i = next;
        }
        if (i < to && article.token(i).is(",")) {
            int that = afterAside(i, to);
            if (that > 0) {
                return that;
            }
        }
        for (int k = from; k < Math.min(to, from + FAR) && i > from; k++) {
            if (article.token(k).is("that") && article.tag(k).equals("IN") && !article.isQuoted(k)) {
                return k;
            }
            if (article.token(k).is(",") || article.isQuoted(k) || article.isFinite(k)) {
                break;
            }
        }
        return i;
    }

    /** {@code said in Toledo, Ohio, that}. */
    private int afterAside(int comma, int to) {
        for (int k = comma + 1; k < Math.min(to, comma + 20) && !article.isQuoted(k); k++) {
            if (article.token(k).is("that") && article.token(k - 1).is(",")) {
                return k;
            }
        }
        return -1;
    }

    private int afterOne(int i, int to) {
        var token = article.token(i);
        if (TimeWords.isDay(token)
                && i + 1 < to
                && article.token(i + 1).is("morning", "afternoon", "evening", "night")) {
            return i + 2;
        }
        if (TimeWords.isDay(token) || token.is("today", "yesterday", "earlier", "later", "here", "recently", "again")) {
            return i + 1;
        }
        if (i + 1 < to && TimeWords.isPeriod(token, article.token(i + 1))) {
            return i + 2;
        }
        if (article.tag(i).startsWith("RB") && i + 1 < to && !article.isNoun(i) && !token.is("not", "n't")) {
            return i + 1;
        }
        boolean preposition = token.is(
                "on", "in", "to", "at", "during", "via", "by", "from", "through", "after", "with", "before", "about",
                "under", "as");
        if (preposition && i + 1 < to && article.isNoun(i + 1)) {
            return phrases.end(i + 1, to);
        }
        return i;
    }
}
