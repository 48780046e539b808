package org.counterclaim.suggest;

import java.util.List;
import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** {@code R quoted X as saying …} and {@code X was quoted by R as saying …}: X says it, R passes it on. */
final class QuotedAs implements Rule {
    private static final int FAR = 25;

    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        for (int i = sentence.from() + 1; i + 2 < sentence.to(); i++) {
            var found = isCue(article, i) && !article.isQuoted(i) && !draft.isSaid(i)
                    ? find(article, sentence, i)
                    : Optional.<Found>empty();
            found.filter(one -> one.content().stream().noneMatch(draft::overlaps))
                    .ifPresent(draft::add);
        }
    }

    private static boolean isCue(Article article, int as) {
        var verb = article.token(as + 1).lower();
        return article.token(as).is("as") && verb.endsWith("ing") && Cues.SAY.contains(verb);
    }

    private static Optional<Found> find(Article article, Sentence sentence, int as) {
        var content = new Contents(article).after(new Cue(as, as + 2, as + 1), sentence.to());
        var source = verb(article, as, sentence.from())
                .flatMap(verb -> isPassive(article, verb)
                        ? new Subjects(article).before(article.verbStart(verb, sentence.from()), sentence.from())
                        : quoted(article, verb, as));
        return source.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(source.get(), new Range(as, as + 2), List.of(content.get()), 0.8));
    }

    private static Optional<Range> quoted(Article article, int verb, int as) {
        int end = article.trimEnd(verb + 1, as);
        return end > verb + 1 && article.isNoun(verb + 1) ? Optional.of(new Range(verb + 1, end)) : Optional.empty();
    }

    /** Who quotes, if the cue is one of this rule and says so. */
    static Optional<Range> quoter(Article article, Range cue) {
        if (cue.size() != 2 || !isCue(article, cue.from())) {
            return Optional.empty();
        }
        int from = article.sentenceStart(cue.from());
        return verb(article, cue.from(), from).flatMap(verb -> {
            if (isPassive(article, verb)) {
                boolean by = article.token(verb + 1).is("by") && article.isNoun(verb + 2) && verb + 2 < cue.from();
                return by ? Optional.of(new Range(verb + 2, cue.from())) : Optional.empty();
            }
            var subjects = new Subjects(article);
            boolean participle = article.token(verb).lower().endsWith("ing");
            return participle ? subjects.ofClause(verb, from) : subjects.before(article.verbStart(verb, from), from);
        });
    }

    private static Optional<Integer> verb(Article article, int as, int from) {
        for (int i = as - 1; i > from && i > as - FAR && !article.isQuoted(i); i--) {
            if (article.token(i).is("quoted", "quotes", "quoting", "cited", "cites", "citing")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isPassive(Article article, int verb) {
        return article.token(verb - 1).is("is", "are", "was", "were", "been", "being");
    }
}
