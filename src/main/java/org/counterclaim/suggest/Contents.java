package org.counterclaim.suggest;

import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** What is said after a verb: past the person spoken to, past time and place, up to the end of the clause. */
final class Contents {
    private static final int FAR = 25;
    private final Article article;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Circumstances circumstances;

    Contents(Article article) {
        this.article = article;
        phrases = new NounPhrases(article);
        clauses = new Clauses(article);
        circumstances = new Circumstances(article);
    }

    /** What is said after a verb, the person spoken to and the circumstances skipped. */
    Optional<Range> after(Cue cue, int to) {
        int start = cue.to();
        if (start + 1 < to && article.token(start).is("of") && article.isNoun(start + 1)) {
            int topic = phrases.end(start + 1, to);
            if (topic + 1 < to && article.token(topic).is(",") && clauses.opensQuote(topic + 1)) {
                start = topic;
            }
        }
        if (start < to && article.token(start).is("out")) {
            start++;
        }
        if (Cues.ADDRESSED.contains(article.token(cue.head()).lower())) {
            int addressed = afterAddressee(start, to);
            boolean nothingLeft = addressed >= to || !leadsOn(circumstances.after(addressed, to), addressed, to);
            boolean told = article.token(cue.head()).is("told", "tells", "tell", "telling");
            start = nothingLeft && !told ? start : addressed;
        }
        int said = circumstances.after(start, to);
        if (said >= to || !clauses.startsContent(said, to)) {
            said = thatAhead(start, to).orElse(said);
        }
        boolean clear = said < to && clauses.startsContent(said, to);
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
        int end = clauses.end(from, to);
        boolean bare = article.token(cue.head()).is("said", "says", "say", "saying");
        if (!clear && !bare && !clauses.opensQuote(from) && !article.token(from).is("to")) {
            end = endOfPhrase(from, end);
        }
        return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    /** Whether more than time and place comes after the person spoken to. */
    private boolean leadsOn(int said, int addressed, int to) {
        return clauses.startsContent(said, to)
                || article.token(addressed).is("to", "of", "about", "against", "not", "for", "on", ",", ":", "as");
    }

    /** What is no clause ends before its circumstances. */
    private int endOfPhrase(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean turn = article.token(i).is("after", "when", "while", "during", "before", "until")
                    || TimeWords.isDay(article.token(i)) && !article.tag(i - 1).equals("IN")
                    || article.token(i).is("as") && clauses.startsClause(i + 1, to)
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
            if (article.token(i).is("of") && (article.tag(i + 1).equals("VBG") || clauses.opensQuote(i + 1))) {
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

    private int afterAddressee(int i, int to) {
        if (i >= to || !article.isNoun(i) || article.token(i).is("that", "what", "how", "why")) {
            return i;
        }
        int short1 = article.nounEnd(i, to);
        if (article.token(i).is("him", "her", "them", "us", "me", "you", "it")
                && article.token(i).end() > 0) {
            return i + 1;
        }
        int whole = phrases.end(i, to);
        if (whole < to - 2 && article.token(whole).is(",") && article.isNoun(whole + 1)) {
            return whole;
        }
        return clauses.startsContent(whole, Math.max(whole, to)) || whole >= to ? whole : Math.max(short1, whole);
    }
}
