package org.counterclaim.suggest;

import java.util.List;
import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** Quotes that no verb of saying introduces: the verb before them is taken for one. */
final class OrphanQuotes implements Rule {
    private static final int NEAR = 4;

    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (article.isQuoted(i)) {
                var quote = article.quote(i);
                if (quote.doubled() && !draft.isSaid(i)) {
                    find(article, sentence, draft, quote);
                }
                i = quote.close();
            }
        }
    }

    private static void find(Article article, Sentence sentence, Draft draft, Quoted quote) {
        var cue = verbBefore(article, sentence, draft, quote.open());
        if (cue.isEmpty()) {
            return;
        }
        var subjects = new Subjects(article);
        var subject = Cues.isParticiple(article, cue.get()) || Cues.isInfinitive(article, cue.get())
                ? subjects.ofClause(cue.get().from(), sentence.from())
                : subjects.before(cue.get().from(), sentence.from());
        int start = start(article, cue.get(), quote.open());
        boolean clause = article.token(start).is("that", "how", "what", "whether") && start < quote.open();
        var range = new Range(
                start, clause ? new Clauses(article).end(start, sentence.to()) : end(article, sentence, quote));
        if (range.to() <= quote.open()
                || !clause
                        && isTitle(article, quote)
                        && !Cues.isAny(article.token(cue.get().head()))) {
            return;
        }
        boolean nobody =
                subject.isEmpty() || article.token(subject.get().from()).is("there", "which", "that");
        if (!nobody && !draft.overlaps(range) && !subject.get().overlaps(range)) {
            draft.add(new Found(
                    subject.get(), new Range(cue.get().from(), cue.get().to()), List.of(range), 0.5));
        }
    }

    /** {@code “Face the Nation”}: a name rather than something said. */
    private static boolean isTitle(Article article, Quoted quote) {
        for (int i = quote.open() + 1; i < quote.close(); i++) {
            var token = article.token(i);
            if (token.isWord() && token.text().length() > 3 && !token.isCapitalized()) {
                return false;
            }
        }
        return quote.words() < 8;
    }

    /** The clause after {@code that}, else the phrase with the quote, {@code X as a “…”} included. */
    private static int start(Article article, Cue cue, int quote) {
        for (int i = cue.to(); i < quote; i++) {
            if (article.token(i).is("that", "how", "what", "whether")) {
                return i;
            }
        }
        int start = cue.to();
        for (int i = cue.to(); i < quote; i++) {
            var token = article.token(i);
            if (token.is("about", "to", "on", "for", "in", "with", "at", "by", "after", "from", ":", ",", "against")) {
                start = i + 1;
            }
        }
        return start;
    }

    /** With the noun the quote describes, and with quotes that follow closely. */
    private static int end(Article article, Sentence sentence, Quoted quote) {
        int end = Math.min(quote.close() + 1, sentence.to());
        if (!new Clauses(article).endsInQuote(end - 1)) {
            while (end < sentence.to()
                    && article.chunk(end).equals("I-NP")
                    && article.token(end).isWord()) {
                end++;
            }
        }
        for (int i = end; i < Math.min(end + NEAR, sentence.to()); i++) {
            if (article.isQuoted(i)) {
                return end(article, sentence, article.quote(i));
            }
            if (article.tag(i).startsWith("VB")
                    || article.tag(i).equals("MD")
                    || article.tag(i).startsWith("W")) {
                break;
            }
        }
        return end;
    }

    private static Optional<Cue> verbBefore(Article article, Sentence sentence, Draft draft, int quote) {
        boolean be = false;
        for (int i = quote - 1; i >= sentence.from() && !article.isQuoted(i) && !draft.isSaid(i); i--) {
            if (article.tag(i).startsWith("VB") && article.chunk(i).endsWith("VP")) {
                be |= article.token(i).is("is", "was", "are", "were", "be", "been", "'s", "has", "had", "have");
                if (draft.isCue(i)) {
                    return Optional.empty();
                }
                if (be && !article.token(i + 1).is("that", "how", "what", "whether")) {
                    continue;
                }
                return Optional.of(new Cue(article.verbStart(i, sentence.from()), i + 1, i));
            }
        }
        return Optional.empty();
    }
}
