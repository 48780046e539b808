package org.counterclaim.suggest;

import org.counterclaim.suggest.Found.Range;

/** How far a noun phrase reaches to the left and to the right, with what hangs on it. */
final class NounPhrases {
    private final Article article;

    NounPhrases(Article article) {
        this.article = article;
    }

    /** Whether a noun phrase, or a bracket that may belong to one, ends with this token. */
    boolean endsAt(int i) {
        return article.isNoun(i) || article.token(i).is(")");
    }

    /** The noun phrase that ends with this token, with what hangs on it to the left. */
    Range whole(int last, int from) {
        int start = article.nounStart(beforeBrackets(last, from), from);
        boolean grows = true;
        while (grows && start > from + 1) {
            grows = false;
            var before = article.token(start - 1);
            boolean noun = article.isNoun(start - 2);
            if (noun
                    && before.is(
                            "of", "for", "at", "from", "in", "with", "on", "to", "near", "against", "by", "around",
                            "across")) {
                start = article.nounStart(start - 2, from);
                grows = true;
            } else if (start > from + 2
                    && article.token(start - 2).is("and")
                    && article.isNoun(start - 3)
                    && before.is("around", "across", "in", "of", "at", "for", "from")) {
                start = article.nounStart(start - 3, from);
                grows = true;
            } else if (noun && before.is("and", "&") && joins(article.nounStart(start - 2, from), from)) {
                start = article.nounStart(start - 2, from);
                grows = true;
            }
        }
        while (start < last
                && (TimeWords.isDay(article.token(start))
                        || !article.token(start).isWord()
                                && !article.token(start).is("$", "“", "\"")
                        || article.token(start).is("``", "\"", ",", "but", "and"))) {
            start++;
        }
        boolean participle = start > from && article.tag(start - 1).equals("VBN");
        if (participle && (start - 1 == from || !article.token(start - 2).isWord())) {
            start--;
        }
        return new Range(start, last + 1);
    }

    /** {@code Rep. X (D-N.Y.)}. */
    private int beforeBrackets(int last, int from) {
        if (!article.token(last).is(")")) {
            return last;
        }
        for (int i = last - 1; i > from && i > last - 12; i--) {
            if (article.token(i).is("(") && article.isNoun(i - 1)) {
                return i - 1;
            }
        }
        return last;
    }

    private boolean joins(int start, int from) {
        return startsClause(start, from)
                || article.token(start - 1).is("of", "for", "at", "from", "in", "with", "on")
                        && start - 2 >= from
                        && article.isNoun(start - 2);
    }

    private boolean startsClause(int start, int from) {
        return start == from || article.token(start - 1).is(",", "”", "\"", "but", "that", ";", ":");
    }

    /** After a noun phrase with its prepositional phrases and conjunctions. */
    int end(int start, int to) {
        int end = article.nounEnd(start, to);
        while (end + 1 < to
                && (article.token(end).is("of", "for", "at", "from", "and", "&", "with")
                        || article.token(end).is("in")
                                && !article.token(end + 1).is("a", "an", "his", "her", "an"))
                && article.isNoun(end + 1)) {
            int next = article.nounEnd(end + 1, to);
            boolean clause = article.token(end).is("and") && next < to && article.isFinite(next);
            if (clause) {
                break;
            }
            end = next;
        }
        return end;
    }
}
