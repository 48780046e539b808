package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** Statements within a statement: {@code X said that Y had denied it}, and those a speaker cites. */
final class Nesting {
    private static final int DEEPEST = 4;
    private final Article article;

    Nesting(Article article) {
        this.article = article;
    }

    List<Found> inside(Found outer, int depth) {
        var inner = new ArrayList<Found>();
        if (depth >= DEEPEST) {
            return inner;
        }
        // Who cites somebody says nothing by themselves; and what is said within belongs to whom they cite.
        var cited = depth == 0 ? cited(outer) : Optional.<Found>empty();
        if (cited.isPresent()) {
            return List.of(cited.get());
        }
        for (var range : outer.content()) {
            int from = range.from();
            while (from < range.to() && article.token(from).is("that", "“", "\"", "but", "and")) {
                from++;
            }
            if (range.to() - from > 3 && !article.isQuoted(range.from())) {
                var draft = Rules.apply(article, List.of(new Sentence(from, range.to(), 0)));
                draft.all().stream().filter(found -> within(found, range)).forEach(inner::add);
            }
        }
        return inner;
    }

    /** Media report referring to somebody; who says something referring to somebody only explains it. */
    private boolean isReport(Found outer) {
        return article.token(outer.cue().to() - 1)
                .is(
                        "reports",
                        "reported",
                        "writes",
                        "wrote",
                        "informs",
                        "informed",
                        "announces",
                        "announced",
                        "states",
                        "stated",
                        "notes",
                        "noted");
    }

    private static boolean within(Found found, Range range) {
        return found.source() != null
                && found.content().stream().allMatch(part -> range.from() <= part.from() && part.to() <= range.to());
    }

    /** {@code Reuters reported that …, citing the ministry}: the ministry says what Reuters reports. */
    private Optional<Found> cited(Found outer) {
        if (outer.cue() == null || outer.source() == null) {
            return Optional.empty();
        }
        int end = article.sentenceEnd(outer.cue().from());
        for (int i = article.sentenceStart(outer.cue().from()); i + 1 < end; i++) {
            boolean referring =
                    article.token(i).is("referring") && article.token(i + 1).is("to") && isReport(outer);
            int next = referring ? i + 2 : i + 1;
            boolean citing = referring || article.token(i).is("citing", "quoting");
            if (citing && next < end && article.isNoun(next) && !outer.contains(i) && !article.isQuoted(i)) {
                var source = new Range(next, new NounPhrases(article).end(next, end));
                boolean itself =
                        outer.cue().contains(i) || outer.content().stream().anyMatch(source::overlaps);
                return itself
                        ? Optional.empty()
                        : Optional.of(new Found(source, new Range(i, next), outer.content(), outer.confidence()));
            }
        }
        return Optional.empty();
    }
}
