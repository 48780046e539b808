package org.counterclaim.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.web.Typed;

/** How likely it is that two sets of names are those of one party. */
final class NameLikeness {
    /** From here on a person should be told of it; chosen by the table of the test. */
    static final double LIKELY = 0.85;

    private static final double ABBREVIATED = 0.95;
    private static final double JOINED = 0.95;
    /** Of names that each have a word the other has not: another country, another ministry. */
    private static final double BOTH_DIFFER = 0.9;
    /** Fewer are those of too many names. */
    private static final int SOUNDS = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private NameLikeness() {}

    /** A name of the one and a name of the other, and how much they are alike. */
    record Closest(String one, String other, double likeness) {}

    private record Pair(int one, int other, double likeness) {}

    /**
     * From 0, nothing in common, to 1, the same but for case and marks; symmetric; 0 where one has no names. The best
     * of all pairs of names: each word is matched with the one that is read most like it ({@link Readings},
     * {@link JaroWinkler}), and counts by its length.
     */
    static double between(Collection<String> oneNames, Collection<String> otherNames) {
        return closest(Names.of(oneNames), Names.of(otherNames)).likeness();
    }

    /** The two names that are most alike; with a likeness of 0 where there are none. */
    static Closest closest(Names oneNames, Names otherNames) {
        var best = new Closest("", "", 0);
        for (var one : oneNames.all()) {
            for (var other : otherNames.all()) {
                double likeness = between(one, other);
                if (likeness > best.likeness()) {
                    best = new Closest(one.text(), other.text(), likeness);
                }
            }
        }
        return best;
    }

    private static double between(Name one, Name other) {
        int order = one.folded().compareTo(other.folded());
        if (order == 0) {
            return 1;
        }
        // Matching may depend on the order of the two, and must not.
        return order < 0 ? ordered(one.words(), other.words()) : ordered(other.words(), one.words());
    }

    private static double ordered(NameWords one, NameWords other) {
        var shortOne = Abbreviations.of(other, one);
        var shortOther = Abbreviations.of(one, other);
        boolean abbreviated = shortOne.size() + shortOther.size()
                < one.telling().size() + other.telling().size();
        double likeness = matched(shortOne, shortOther) * (abbreviated ? ABBREVIATED : 1);
        return likeness < JOINED && sameJoined(one, other) ? JOINED : likeness;
    }

    private static double matched(List<NameWord> one, List<NameWord> other) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double likeness = WordLikeness.between(one.get(i), other.get(j));
                if (likeness > 0) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        var ones = new BitSet();
        var others = new BitSet();
        double common = 0;
        for (var pair : pairs) {
            if (!ones.get(pair.one()) && !others.get(pair.other())) {
                ones.set(pair.one());
                others.set(pair.other());
                common += pair.likeness()
                        * (WordLikeness.weight(one.get(pair.one())) + WordLikeness.weight(other.get(pair.other())));
            }
        }
        int all = Stream.concat(one.stream(), other.stream())
                .mapToInt(WordLikeness::weight)
                .sum();
        boolean bothDiffer = ones.cardinality() < one.size() && others.cardinality() < other.size();
        return all == 0 ? 0 : common / all * (bothDiffer ? BOTH_DIFFER : 1);
    }

    private static boolean sameJoined(NameWords one, NameWords other) {
        boolean vowels = one.leavesVowelsOut() == other.leavesVowelsOut();
        return !Collections.disjoint(joined(one, vowels), joined(other, vowels));
    }

    private static Set<String> joined(NameWords words, boolean vowels) {
        return words.joined().stream()
                .map(reading -> vowels ? reading : Readings.skeleton(reading))
                .filter(sounds -> sounds.length() >= SOUNDS)
                .collect(Collectors.toSet());
    }

    /** The names of a party, cut up once to be compared with those of many. */
    record Names(List<Name> all) {
        static Names of(Collection<String> texts) {
            return new Names(texts.stream().map(Name::of).toList());
        }
    }

    /** A name, cut up once. */
    record Name(String text, String folded, NameWords words) {
        private static Name of(String text) {
            var cut = Typed.cut(text, NameWords.LENGTH).toUpperCase(Locale.ROOT);
            var folded = MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD))
                    .replaceAll("");
            return new Name(text, folded.strip(), NameWords.of(text));
        }
    }
}
