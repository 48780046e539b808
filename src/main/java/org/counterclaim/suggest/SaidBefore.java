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
        var content = new Clauses(article).after(cue, sentence.to());
        if (source.isEmpty() || content.isEmpty() || Cues.isPassive(article, cue)) {
            return;
        }
        if (!draft.overlaps(content.get()) && !source.get().overlaps(content.get())) {
            draft.add(new Found(source.get(), new Range(cue.from(), cue.to()), List.of(content.get()), confidence));
        }
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
            return subjects.ofClause(cue.from(), sentence.from());
        }
        return subjects.before(cue.from(), sentence.from());
    }
}
