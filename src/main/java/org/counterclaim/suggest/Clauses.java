package org.counterclaim.suggest;

/** Where clauses begin, and where they end: with the sentence, or before somebody else speaks. */
final class Clauses {
    private final Article article;
    private final NounPhrases phrases;

    Clauses(Article article) {
        this.article = article;
        phrases = new NounPhrases(article);
    }

    boolean startsContent(int i, int to) {
        if (i >= to) {
            return false;
        }
        var token = article.token(i);
        if (token.is("that", "whether", "how", "why", "what", ":") && !article.isQuoted(i) || opensQuote(i)) {
            return true;
        }
        if (token.is(",") && i + 1 < to && opensQuote(i + 1)) {
            return true;
        }
        return startsClause(i, to);
    }

    boolean opensQuote(int i) {
        return i < article.size() && article.isQuoted(i) && article.quote(i).open() == i;
    }

    /** A noun phrase and a finite verb, nothing but adverbs and prepositional phrases between. */
    boolean startsClause(int i, int to) {
        if (i >= to || !(article.isNoun(i) || article.token(i).is("there", "if", "when", "in", "for"))) {
            return false;
        }
        int end = article.isNoun(i) ? phrases.end(i, to) : i + 1;
        for (int k = end; k < Math.min(to, end + 12); k++) {
            if (article.isFinite(k)) {
                return true;
            }
            if (article.token(k).endsSentence() || article.token(k).is(",", ";") && k > end || isTurn(k)) {
                return false;
            }
        }
        return false;
    }

    private boolean isTurn(int i) {
        return article.token(i).is("as", "after", "when", "while", "before", "during", "until", "because", "if");
    }

    /** Where a clause that starts here ends: with the sentence, or before somebody else speaks. */
    int end(int from, int to) {
        if (opensQuote(from)) {
            int afterQuote = article.quote(from).close() + 1;
            if (afterQuote >= to || endsInQuote(afterQuote - 1)) {
                return Math.min(afterQuote, to);
            }
        }
        boolean subordinate = isSubordinate(from);
        for (int i = from + 1; i < to; i++) {
            if (!article.isQuoted(i)
                    && (stops(i, to) || subordinate && article.token(i).is(",") && startsClause(i + 1, to))) {
                return article.trimEnd(from, i);
            }
        }
        return article.trimEnd(from, to);
    }

    /** {@code When X said that …, Y left}. */
    private boolean isSubordinate(int from) {
        int start = from;
        while (start > 0 && !article.isFirst(start)) {
            start--;
        }
        return article.token(start)
                        .is("although", "though", "when", "while", "after", "because", "since", "if", "as", "once")
                && start < from;
    }

    /** {@code “…,”} ends a clause, {@code “…”} may go on. */
    boolean endsInQuote(int close) {
        if (!article.isQuoted(close) || article.quote(close).close() != close) {
            return false;
        }
        int last = article.quote(close).closed() ? close - 1 : close;
        while (last > article.quote(close).open() && article.token(last).is("'", "’")) {
            last--;
        }
        return article.token(last).endsSentence() || article.token(last).is(",");
    }

    private boolean stops(int i, int to) {
        var token = article.token(i);
        if (token.is(",") && i + 1 < to && article.token(i + 1).is("who") && isFinal(i + 1, to)) {
            return true;
        }
        if (token.is("according") && i + 1 < to && article.token(i + 1).is("to")) {
            return true;
        }
        if (token.is(";")) {
            return true;
        }
        if (token.is(",", "—", "–", "--", "―", "-") && i + 1 < to && stopsAfterComma(i + 1, to)) {
            return true;
        }
        if (token.is("-", "—", "–", "--", "―") && i + 1 < to && isOnlyDash(i, to)) {
            return !article.tag(i + 1).equals("VBG") && startsClause(i + 1, to) && !opensQuote(i + 1);
        }
        if (token.is("and", "but", "while") && i + 1 < to && speaks(i + 1, to)) {
            return true;
        }
        if (token.is("and", "but") && i + 1 < to) {
            int verb = i + 1;
            while (verb < to - 1 && article.tag(verb).startsWith("RB")) {
                verb++;
            }
            return isSaying(verb)
                    && (article.tag(verb).equals("VBD")
                            || article.token(verb).is("says", "tells", "adds", "argues", "notes", "claims"));
        }
        return false;
    }

    /** {@code …, who is 54}: the text's own gloss; but {@code the man, who is 54, left} goes on. */
    private boolean isFinal(int relative, int to) {
        for (int i = relative + 1; i + 1 < to; i++) {
            if (article.token(i).is(",", "—", "–", "--", "―", "-") && article.isFinite(i + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnlyDash(int dash, int to) {
        for (int i = dash + 1; i < to; i++) {
            if (article.token(i).is("-", "—", "–", "--", "―")) {
                return false;
            }
        }
        for (int i = dash - 1; i > 0 && !article.isFirst(i); i--) {
            if (article.token(i).is("-", "—", "–", "--", "―") && !article.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaying(int i) {
        return Cues.SAY.contains(article.token(i).lower())
                || Cues.ABOUT.contains(article.token(i).lower());
    }

    private boolean stopsAfterComma(int i, int to) {
        var token = article.token(i);
        if (isSaying(i) && token.lower().endsWith("ing") || token.is("although", "though", "whereas")) {
            return true;
        }
        if (token.is("while", "but", "and", "as") && startsClause(i + 1, to)) {
            return speaks(i + 1, to) || token.is("while", "but") && !isPronoun(i + 1);
        }
        return speaks(i, to);
    }

    private boolean isPronoun(int i) {
        return article.tag(i).equals("PRP") || article.token(i).is("there", "this", "that");
    }

    /** {@code …, X said}. */
    private boolean speaks(int i, int to) {
        if (!article.isNoun(i)) {
            return Cues.SAY.contains(article.token(i).lower()) && article.isFinite(i);
        }
        int verb = phrases.end(i, to);
        while (verb < to - 1
                && (article.tag(verb).startsWith("RB")
                        || article.token(verb).is("has", "had", "have", "is", "are", "was", "were", "'s"))) {
            verb++;
        }
        return verb < to
                && Cues.SAY.contains(article.token(verb).lower())
                && article.tag(verb).startsWith("VB");
    }
}
