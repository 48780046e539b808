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
        if (start + 1 < to && article.token(start).is("of") && article.isNoun(start + 1)) {
            int topic = subjects.phraseEnd(start + 1, to);
            if (topic + 1 < to && article.token(topic).is(",") && opensQuote(topic + 1)) {
                start = topic;
            }
        }
        if (start < to && article.token(start).is("out")) {
            start++;
        }
        if (Cues.ADDRESSED.contains(article.token(cue.head()).lower())) {
            int addressed = afterAddressee(start, to);
            boolean nothingLeft = addressed >= to || article.token(addressed).endsSentence();
            boolean told = article.token(cue.head()).is("told", "tells", "tell", "telling");
            start = nothingLeft && !told ? start : addressed;
        }
        int said = afterCircumstances(start, to);
        if (said >= to || !startsContent(said, to)) {
            said = thatAhead(start, to).orElse(said);
        }
        boolean clear = said < to && startsContent(said, to);
        int from = clear ? said : start;
        if (start > cue.to() && from < to && article.token(from).is("to")) {
            from = cue.to();
        } else if (!clear && !article.token(cue.head()).is("said", "says", "say")) {
            int particle = afterParticle(from, to);
            from = particle > from ? particle : Math.max(from, afterParticleAt(said, to));
        }
        while (from < to && article.token(from).is(":", ",", "--", "—", "–", "―")) {
            from++;
        }
        if (from >= to
                || article.token(from).endsSentence()
                || article.token(from).is(";", ")", "”")) {
            return Optional.empty();
        }
        if (article.token(from).is("as")
                && from + 1 < to
                && article.token(from + 1).is("much")) {
            return Optional.of(new Range(from, from + 2));
        }
        boolean naming = article.token(cue.head())
                .is("call", "calls", "called", "calling", "brand", "branded", "labeled", "dubbed");
        if (naming && article.token(from).is("him", "her", "them", "it", "us", "me") && from + 2 < to) {
            from++;
        }
        if (article.token(cue.head()).lower().startsWith("accus")) {
            from = afterAccused(from, to);
        }
        int end = end(from, to);
        if (!clear && !opensQuote(from) && !article.token(from).is("to")) {
            end = endOfPhrase(from, end);
        }
        return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    /** What is no clause ends before its circumstances. */
    private int endOfPhrase(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean turn = article.token(i).is("after", "when", "while", "during", "before", "until")
                    || Subjects.isDay(article.token(i))
                    || article.token(i).is("as") && startsClause(i + 1, to)
                    || article.token(i).is(",")
                            && i + 2 < to
                            && article.token(i + 1).is("but", "which", "who");
            if (turn && !article.isQuoted(i)) {
                return article.trimEnd(from, i);
            }
        }
        return to;
    }

    /** {@code told “Morning Joe” on Friday that}. */
    private Optional<Integer> thatAhead(int from, int to) {
        for (int k = from; k < Math.min(to, from + FAR) && !article.isFinite(k); k++) {
            if (article.token(k).is("that") && article.tag(k).equals("IN") && !article.isQuoted(k)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /** {@code spoke emotionally of}. */
    private int afterParticleAt(int i, int to) {
        return i < to && article.token(i).is("about", "of", "against") ? i + 1 : 0;
    }

    /** {@code accused X of}. */
    private int afterAccused(int from, int to) {
        for (int i = from + 1; i < Math.min(to - 1, from + FAR); i++) {
            if (article.token(i).is("of") && (article.tag(i + 1).equals("VBG") || opensQuote(i + 1))) {
                return i + 1;
            }
        }
        return from;
    }

    /** {@code warned against}, {@code pointed out}, {@code called for}. */
    private int afterParticle(int i, int to) {
        boolean particle = i + 1 < to
                && (article.token(i).is("about", "of", "against", "for", "on", "out", "upon")
                        || article.token(i).is("to") && article.isNoun(i + 1));
        return particle ? i + 1 : i;
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
        int end = article.isNoun(i) ? subjects.phraseEnd(i, to) : i + 1;
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

    private int afterCircumstance(int i, int to) {
        var token = article.token(i);
        if (Subjects.isDay(token)
                && i + 1 < to
                && article.token(i + 1).is("morning", "afternoon", "evening", "night")) {
            return i + 2;
        }
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
                "on", "in", "to", "at", "during", "via", "by", "from", "through", "after", "with", "before", "about",
                "under", "as");
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
            return !opensQuote(i + 1);
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
        int verb = subjects.phraseEnd(i, to);
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
