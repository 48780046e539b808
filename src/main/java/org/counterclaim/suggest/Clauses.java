package org.counterclaim.suggest;

import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** Where what is said begins after its verb, and where it ends. */
final class Clauses {
    private static final int FAR = 25;
    private final Article article;
    private final Subjects subjects;

    Clauses(Article article) {
        this.article = article;
        subjects = new Subjects(article);
    }

    /** What is said after a verb, the person spoken to and the circumstances skipped. */
    Optional<Range> after(Cue cue, int to) {
        int start = cue.to();
        if (Cues.ADDRESSED.contains(article.token(cue.head()).lower())) {
            start = afterAddressee(start, to);
        }
        int said = afterCircumstances(start, to);
        boolean clear = said < to && startsContent(said, to);
        int from = clear ? said : start;
        while (from < to && article.token(from).is(":", ",", "--", "—", "–", "―")) {
            from++;
        }
        if (from >= to
                || article.token(from).endsSentence()
                || article.token(from).is(";", ")", "”")) {
            return Optional.empty();
        }
        int end = end(from, to);
        return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    boolean startsContent(int i, int to) {
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
        int end = article.isNoun(i) ? subjects.phraseEnd(i, to) : i + 1;
        for (int k = end; k < Math.min(to, end + 12); k++) {
            if (article.isFinite(k)) {
                return true;
            }
            if (article.token(k).endsSentence() || article.token(k).is(",", ";") && k > end) {
                return false;
            }
        }
        return false;
    }

    private int afterAddressee(int i, int to) {
        if (i >= to || !article.isNoun(i) || article.token(i).is("that", "what", "how", "why")) {
            return i;
        }
        int short1 = article.nounEnd(i, to);
        if (article.token(i).is("him", "her", "them", "us", "me", "you", "it")
                && article.token(i).end() > 0) {
            return i + 1;
        }
        int whole = subjects.phraseEnd(i, to);
        if (whole < to - 2 && article.token(whole).is(",") && article.isNoun(whole + 1)) {
            return whole;
        }
        return startsContent(whole, Math.max(whole, to)) || whole >= to ? whole : Math.max(short1, whole);
    }

    /** After {@code on Tuesday}, {@code in a statement}, {@code to reporters}, {@code that day}. */
    int afterCircumstances(int from, int to) {
        int i = from;
        while (i < to) {
            int next = afterCircumstance(i, to);
            if (next == i) {
                break;
            }
            i = next;
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

    private int afterCircumstance(int i, int to) {
        var token = article.token(i);
        if (Subjects.isDay(token) || token.is("today", "yesterday", "earlier", "later", "here", "recently", "again")) {
            return i + 1;
        }
        if (token.is("last", "this", "next", "earlier")
                && i + 1 < to
                && article.token(i + 1)
                        .is(
                                "week",
                                "month",
                                "year",
                                "morning",
                                "night",
                                "evening",
                                "afternoon",
                                "summer",
                                "fall",
                                "spring",
                                "weekend")) {
            return i + 2;
        }
        if (article.tag(i).startsWith("RB") && i + 1 < to && !article.isNoun(i) && !token.is("not", "n't")) {
            return i + 1;
        }
        boolean preposition = token.is(
                "on", "in", "to", "at", "during", "via", "by", "from", "through", "after", "of", "with", "before",
                "about", "under", "as");
        if (preposition && i + 1 < to && article.isNoun(i + 1)) {
            int end = subjects.phraseEnd(i + 1, to);
            return end;
        }
        return i;
    }

    /** Where a clause that starts here ends: with the sentence, or before somebody else speaks. */
    int end(int from, int to) {
        if (opensQuote(from)) {
            int afterQuote = article.quote(from).close() + 1;
            if (afterQuote >= to || endsInQuote(afterQuote - 1)) {
                return Math.min(afterQuote, to);
            }
        }
        for (int i = from + 1; i < to; i++) {
            if (!article.isQuoted(i) && stops(i, to)) {
                return article.trimEnd(from, i);
            }
        }
        return article.trimEnd(from, to);
    }

    /** {@code “…,”} ends a clause, {@code “…”} may go on. */
    boolean endsInQuote(int close) {
        if (!article.isQuoted(close) || article.quote(close).close() != close) {
            return false;
        }
        int last = article.quote(close).closed() ? close - 1 : close;
        return article.token(last).endsSentence() || article.token(last).is(",");
    }

    private boolean stops(int i, int to) {
        var token = article.token(i);
        if (token.is("according") && i + 1 < to && article.token(i + 1).is("to")) {
            return true;
        }
        if (token.is(";")) {
            return true;
        }
        if (token.is(",", "—", "–", "--", "―") && i + 1 < to) {
            return stopsAfterComma(i + 1, to);
        }
        if (token.is("and", "but") && i + 1 < to) {
            int verb = i + 1;
            while (verb < to - 1 && article.tag(verb).startsWith("RB")) {
                verb++;
            }
            return isSaying(verb) && article.tag(verb).equals("VBD");
        }
        return false;
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
            return speaks(i + 1, to) || token.is("while", "but");
        }
        return speaks(i, to);
    }

    /** {@code …, X said}. */
    private boolean speaks(int i, int to) {
        if (!article.isNoun(i)) {
            return Cues.SAY.contains(article.token(i).lower()) && article.isFinite(i);
        }
        int verb = subjects.phraseEnd(i, to);
        while (verb < to - 1
                && (article.tag(verb).startsWith("RB") || article.token(verb).is("has", "had", "have"))) {
            verb++;
        }
        return verb < to
                && Cues.SAY.contains(article.token(verb).lower())
                && article.tag(verb).startsWith("VB");
    }
}
