package org.counterclaim.search;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Resembling;
import org.counterclaim.search.Engine.Hit;
import org.counterclaim.web.Typed;

/** Names the recorded claims that say nearly the same as what somebody is about to record, in a language of theirs. */
@Singleton
class Resemblances {
    /** A long wording is looked for by its beginning, in UTF-16 units. */
    private static final int LONGEST = 1_000;

    /** Of the words of a text so many are looked for: the longest, most of which are the rarest. */
    private static final int MOST_WORDS = 16;

    private static final Match NO_CLAIMS =
            new Match.Marked(Field.KIND, List.of(Kind.SOURCE.code(), Kind.PARTY.code(), Kind.EVENT.code()));

    private static final int CANDIDATES = 6;
    private static final int NAMED = 3;

    private final KeptIndex index;
    private final Listed listed;

    Resemblances(KeptIndex index, Listed listed) {
        this.index = index;
        this.listed = listed;
    }

    /** Those about the same event first; none while nothing can be found, since this never holds up a save. */
    void look(@Observes Resembling resembling) {
        var texts = texts(resembling.wording(), resembling.translation()).toList();
        if (texts.isEmpty()) {
            return;
        }
        var saying = saying(texts);
        var here = new Match.Marked(Field.EVENT, List.of(resembling.event().publicId()));
        try {
            near(texts, List.of(saying, here), List.of()).forEach(resembling::name);
            near(texts, List.of(saying), List.of(here)).forEach(resembling::name);
        } catch (EngineUnavailable unavailable) {
            // What was found so far is named.
        }
    }

    private Stream<Claim> near(List<String> texts, List<Match> wanted, List<Match> excluded) {
        var hits = index.best(claims(wanted, excluded), CANDIDATES);
        var typed = texts.stream().map(Resemblances::statement).toList();
        return listed.of(Kind.CLAIM, hits.stream().map(Hit::subject).toList()).values().stream()
                .map(Claim.class::cast)
                .map(claim -> new Near(claim, likeness(typed, claim)))
                .filter(near -> near.likeness() >= Likeness.LIKELY)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(near -> near.claim()
                        .id()))
                .limit(NAMED)
                .map(Near::claim);
    }

    /**
     * What looks for claims that hold some of these words. Nearly all documents are claims: an engine that has to look
     * each up among them cannot pass over those that are too far off, and one that has to avoid the others can.
     */
    static Match claims(List<Match> wanted, List<Match> excluded) {
        return new Match.All(
                wanted, Stream.concat(excluded.stream(), Stream.of(NO_CLAIMS)).toList());
    }

    /** Has some of the words of these texts. */
    static Match saying(List<String> texts) {
        return new Match.Some(texts.stream()
                .flatMap(text -> words(text).stream())
                .<Match>map(word -> new Match.Word(Field.WORDS, word, 1))
                .toList());
    }

    /** The words of a text by which it is looked for. */
    static List<String> words(String text) {
        return Analysis.words(text).stream()
                .map(Token::text)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    private record Near(Claim claim, double likeness) {}

    private static double likeness(List<Statement> typed, Claim claim) {
        return texts(claim.wording(), claim.translation())
                .map(Resemblances::statement)
                .flatMapToDouble(said -> typed.stream().mapToDouble(each -> Likeness.between(each, said)))
                .max()
                .orElse(0);
    }

    private static Statement statement(String text) {
        return Statement.of(text, "");
    }

    private static Stream<String> texts(String wording, String translation) {
        return Stream.of(wording, translation)
                .map(text -> Typed.cut(text, LONGEST))
                .filter(text -> !Analysis.words(text).isEmpty());
    }
}
