package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.suggest.Found.Range;

/** Who passes a statement on: {@code A told B, which C cited} came by C, who had it from B. */
final class Relays {
    private static final Set<String> PASSING =
            Set.of("cited", "cites", "quoted", "quotes", "reported", "reports", "published", "carried", "relayed");
    private final Article article;
    private final NounPhrases phrases;

    Relays(Article article) {
        this.article = article;
        phrases = new NounPhrases(article);
    }

    /** The one nearest to the reader first. */
    List<Range> of(Found found) {
        var relays = new ArrayList<Range>();
        if (found.cue() == null) {
            return relays;
        }
        int end = article.sentenceEnd(found.cue().from());
        QuotedAs.quoter(article, found.cue())
                .filter(range -> fits(range, found, relays))
                .ifPresent(relays::add);
        listener(found, end).ifPresent(relays::add);
        for (int i = found.cue().to(); i + 1 < end; i++) {
            if (!article.isQuoted(i)) {
                passedOn(i, end).filter(range -> fits(range, found, relays)).ifPresent(relays::add);
            }
        }
        Collections.reverse(relays);
        return relays;
    }

    /** {@code told Reuters}; {@code told reporters} names nobody. */
    private Optional<Range> listener(Found found, int end) {
        int next = found.cue().to();
        boolean told = article.token(next - 1).is("told", "tells", "telling");
        if (!told || next >= end || !article.isNoun(next)) {
            return Optional.empty();
        }
        var listener = new Range(next, article.nounEnd(next, end));
        boolean named = article.tag(next).startsWith("NNP")
                || article.tag(listener.to() - 1).startsWith("NNP")
                || article.token(listener.to() - 1)
                        .is("agency", "newspaper", "paper", "channel", "broadcaster", "magazine", "site");
        return named && fits(listener, found, List.of()) ? Optional.of(listener) : Optional.empty();
    }

    private Optional<Range> passedOn(int i, int end) {
        var token = article.token(i);
        boolean which = token.is("which", "whom", "as") && article.isNoun(i + 1);
        if (which) {
            int noun = article.nounEnd(i + 1, end);
            return noun < end && PASSING.contains(article.token(noun).lower())
                    ? Optional.of(new Range(i + 1, noun))
                    : Optional.empty();
        }
        boolean by = token.is("by") && PASSING.contains(article.token(i - 1).lower());
        boolean interview = token.is("with", "to", "on", "by")
                && article.token(i - 1).is("interview", "statement", "remarks", "comments", "broadcast");
        if ((by || interview)
                && article.isNoun(i + 1)
                && !TimeWords.isDay(article.token(i + 1))
                && !TimeWords.isMonth(article.token(i + 1))
                && article.tag(article.nounEnd(i + 1, end) - 1).startsWith("NNP")) {
            return Optional.of(new Range(i + 1, phrases.end(i + 1, end)));
        }
        return Optional.empty();
    }

    private static boolean fits(Range range, Found found, List<Range> relays) {
        boolean said = found.content().stream().anyMatch(range::overlaps);
        boolean known = relays.stream().anyMatch(range::overlaps);
        return !said && !known && (found.source() == null || !range.overlaps(found.source()));
    }
}
