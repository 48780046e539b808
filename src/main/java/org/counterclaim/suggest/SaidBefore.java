package org.counterclaim.suggest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.suggest.Found.Range;

/** {@code X said that …}, {@code X accused Y of …}, {@code …, adding that …}: what is said follows the verb. */
final class SaidBefore implements Rule {
    private final Set<String> verbs;
    private final double confidence;

    SaidBefore(Set<String> verbs, double confidence) {
        this.verbs = verbs;
        this.confidence = confidence;
    }

    @Override
    public void apply(Article article, Sentence sentence, Draft draft) {
        for (var cue : Cues.in(article, sentence.from(), sentence.to(), verbs)) {
            if (!article.isQuoted(cue.head()) && !draft.isSaid(cue.head()) && !draft.isCue(cue.head())) {
                find(article, sentence, draft, cue);
            }
        }
    }

    private void find(Article article, Sentence sentence, Draft draft, Cue cue) {
        var source = source(article, sentence, draft, cue);
        var content = new Contents(article).after(cue, sentence.to()).or(() -> block(article, sentence));
        if (source.isEmpty() || content.isEmpty() || Cues.isPassive(article, cue)) {
            return;
        }
        content = content.map(range -> withinRelative(article, source.get(), range));
        if (isIdle(article, cue, content.get())) {
            return;
        }
        if (!draft.overlaps(content.get()) && !source.get().overlaps(content.get())) {
            draft.add(new Found(source.get(), new Range(cue.from(), cue.to()), List.of(content.get()), confidence));
        }
    }

    /** {@code the court, which said that …, is busy}. */
    private static Range withinRelative(Article article, Range source, Range content) {
        if (article.token(source.from()).is("which", "who")) {
            for (int i = content.from() + 1; i + 1 < content.to(); i++) {
                if (article.token(i).is(",", "--", "—", "–", "―", "-")
                        && !article.isQuoted(i)
                        && article.isFinite(i + 1)) {
                    return new Range(content.from(), i);
                }
            }
        }
        return content;
    }

    /** {@code X said:} with the words in a paragraph of their own. */
    private static Optional<Range> block(Article article, Sentence sentence) {
        if (!article.token(sentence.to() - 1).is(":") || sentence.to() >= article.size()) {
            return Optional.empty();
        }
        int from = sentence.to();
        if (article.isQuoted(from) && article.quote(from).open() == from) {
            return Optional.of(new Range(from, article.quote(from).close() + 1));
        }
        int to = article.paragraphEnd(from);
        return Optional.of(new Range(from, article.trimEnd(from, to)));
    }

    /** {@code said as much}, {@code continued to stay away}, {@code spoke in a cottage}. */
    private static boolean isIdle(Article article, Cue cue, Range content) {
        var verb = article.token(cue.head()).lower();
        var first = article.token(content.from());
        boolean quoted = false;
        for (int i = content.from(); i < content.to(); i++) {
            quoted |= article.isQuoted(i);
        }
        if (quoted) {
            return false;
        }
        boolean muchSaid = first.is("as")
                && content.size() == 2
                && article.token(content.from() + 1).is("much");
        if (muchSaid) {
            return false;
        }
        if (first.is("as", "so", "something", "nothing", "with", "in", "at", "from", "when", "it")
                && content.size() < 3) {
            return true;
        }
        boolean intransitive = verb.startsWith("continu")
                || verb.startsWith("respon") && !first.is("to")
                || verb.startsWith("spe")
                || verb.startsWith("spo")
                || verb.startsWith("talk")
                || verb.startsWith("ask")
                || verb.startsWith("post")
                || verb.startsWith("answer")
                || verb.startsWith("add")
                || verb.startsWith("rul")
                || verb.startsWith("relat");
        var before = article.token(content.from() - 1);
        return intransitive
                && !(verb.equals("asked") && isRequest(article, content))
                && !before.is("about", "of", "against", "out", ":")
                && !first.is("that", "whether", "if", "how", "why")
                && !new Clauses(article).startsClause(content.from(), content.to());
    }

    /** {@code asked the men to leave}. */
    private static boolean isRequest(Article article, Range content) {
        for (int i = content.from() + 1; i + 1 < content.to(); i++) {
            if (article.token(i).is("to") && article.tag(i + 1).equals("VB")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Range> source(Article article, Sentence sentence, Draft draft, Cue cue) {
        var subjects = new Subjects(article);
        if (Cues.isParticiple(article, cue) || Cues.isInfinitive(article, cue)) {
            boolean afterComma = cue.from() > sentence.from()
                    && article.token(cue.from() - 1).is(",");
            var earlier = draft.before(cue.from()).filter(found -> found.start() >= sentence.from());
            if (afterComma && earlier.isPresent() && earlier.get().source() != null) {
                return Optional.of(earlier.get().source());
            }
            return subjects.ofClause(cue.from(), sentence.from())
                    .filter(source -> !article.token(source.from()).is("it") || afterComma);
        }
        if (cue.from() > sentence.from() && article.token(cue.from() - 1).is("and", "but", "or")) {
            var earlier = draft.before(cue.from())
                    .filter(found -> found.start() >= sentence.from() && found.source() != null);
            if (earlier.isPresent()) {
                return Optional.of(earlier.get().source());
            }
        }
        return subjects.before(cue.from(), sentence.from());
    }
}
