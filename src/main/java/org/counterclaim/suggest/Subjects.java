package org.counterclaim.suggest;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.suggest.Found.Range;

/** Who a verb belongs to when it stands after its subject: {@code X said}, {@code X went home and said}. */
final class Subjects {
    private final Article article;
    private final NounPhrases phrases;

    Subjects(Article article) {
        this.article = article;
        phrases = new NounPhrases(article);
    }

    /** The subject that ends right before the verb group. */
    Optional<Range> before(int verb, int from) {
        int last = verb - 1;
        while (last >= from && (isAdverb(last) || isPeriod(last))) {
            last -= isPeriod(last) ? 2 : 1;
        }
        if (last < from) {
            return Optional.empty();
        }
        var end = article.token(last);
        if (end.is(",", "—", "–", "--", "―", "-")) {
            return new Interruptions(article).before(last, from);
        }
        if (end.is("and", "but", "or")) {
            return ofVerbsBefore(last, from).findFirst();
        }
        if (!phrases.endsAt(last)) {
            return afterRelative(last, from);
        }
        return Optional.of(phrases.whole(last, from));
    }

    /** {@code a man in the crowd he knew said} is left to people; {@code officials involved said} is not. */
    private Optional<Range> afterRelative(int last, int from) {
        boolean theirs = article.isFinite(last)
                && last > from + 1
                && article.tag(last - 1).equals("PRP");
        if (theirs && article.tag(last - 2).equals("NNS")) {
            return Optional.of(new Range(phrases.whole(last - 2, from).from(), last + 1));
        }
        if (article.tag(last).equals("VBN") && last > from && article.isNoun(last - 1)) {
            return Optional.of(new Range(phrases.whole(last - 1, from).from(), last + 1));
        }
        return Optional.empty();
    }

    private boolean isAdverb(int i) {
        return article.tag(i).startsWith("RB") && !article.isNoun(i)
                || article.token(i)
                        .is(
                                "also",
                                "later",
                                "then",
                                "just",
                                "himself",
                                "herself",
                                "themselves",
                                "itself",
                                "all",
                                "both")
                || TimeWords.isDay(article.token(i))
                        && i > 0
                        && article.isNoun(i - 1)
                        && !article.token(i - 1).is("last", "on");
    }

    private boolean isPeriod(int last) {
        return last > 0 && TimeWords.isPeriod(article.token(last - 1), article.token(last));
    }

    /** The subjects of the finite verbs before the token, the nearest first. */
    private Stream<Range> ofVerbsBefore(int end, int from) {
        return IntStream.iterate(end - 1, i -> i > from, i -> i - 1)
                .filter(i -> article.isFinite(i) && !article.isQuoted(i))
                .mapToObj(i -> before(article.verbStart(i, from), from))
                .flatMap(Optional::stream);
    }

    /** The subject of the clause that a participle hangs on. */
    Optional<Range> ofClause(int participle, int from) {
        if (participle > from
                && article.isNoun(participle - 1)
                && !article.token(participle).is("to")) {
            int start = article.nounStart(participle - 1, from);
            boolean object = start > from && article.chunk(start - 1).endsWith("VP");
            if (!object) {
                return Optional.of(phrases.whole(participle - 1, from));
            }
        }
        return ofVerbsBefore(participle, from)
                .filter(subject -> !article.token(subject.from()).is("which", "that", "there"))
                .findFirst();
    }
}
