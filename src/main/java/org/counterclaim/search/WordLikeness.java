package org.counterclaim.search;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How likely it is that two words of names are the same word in two spellings. */
final class WordLikeness {
    /** Words that are less alike have nothing in common. */
    private static final double LEAST = 0.89;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private static final double INITIAL = 0.9;
    private static final double SAME_CONSONANTS = 0.9;

    /** As much as a long word: what differs in its number is not the same. */
    private static final int NUMBER = 8;

    private static final int FEW = 4;

    private static final int INITIALS = 2;
    private static final Pattern PATRONYMIC = Pattern.compile(".{3,}(o|e|i)(v|w)(ich|itch|itsch|ych|yc|ic|icz|na)");

    private WordLikeness() {}

    /** From 0 to 1; 0 for numbers that differ. */
    static double between(NameWord one, NameWord other) {
        if (one.isNumber() || other.isNumber()) {
            return one.readings().equals(other.readings()) ? 1 : 0;
        }
        if (one.latin().length() == 1 || other.latin().length() == 1) {
            return initial(one, other);
        }
        if (one.isAcronym() || other.isAcronym()) {
            return one.latin().equals(other.latin()) ? 1 : 0;
        }
        double likeness = one.leavesVowelsOut() == other.leavesVowelsOut()
                ? best(one.readings(), other.readings())
                : best(one.skeletons(), other.skeletons());
        return likeness < LEAST ? 0 : likeness;
    }

    /** What a word counts: its letters, but little for a patronymic, which is mostly left out. */
    static int weight(NameWord word) {
        if (PATRONYMIC.matcher(word.latin()).matches()) {
            return INITIALS;
        }
        return word.isNumber() ? NUMBER : word.latin().length();
    }

    private static double initial(NameWord one, NameWord other) {
        if (one.latin().equals(other.latin())) {
            return 1;
        }
        return one.latin().startsWith(other.latin()) || other.latin().startsWith(one.latin()) ? INITIAL : 0;
    }

    private static double best(Set<String> ones, Set<String> others) {
        double best = 0;
        for (var one : ones) {
            for (var other : others) {
                if (!areTwo(one, other)) {
                    best = Math.max(best, read(one, other));
                }
            }
        }
        return best;
    }

    private static double read(String one, String other) {
        var skeleton = Readings.skeleton(one);
        boolean sameConsonants = skeleton.length() >= FEW && skeleton.equals(Readings.skeleton(other));
        return Math.max(JARO_WINKLER.apply(one, other), sameConsonants ? SAME_CONSONANTS : 0);
    }

    private static boolean areTwo(String one, String other) {
        return isFeminineOf(one, other) || isFeminineOf(other, one) || differInFewConsonants(one, other);
    }

    /** Short words are alike too soon: Syria and Serbia, Iran and Iraq; but Syria and Syrian are. */
    private static boolean differInFewConsonants(String one, String other) {
        var skeleton = Readings.skeleton(one);
        var another = Readings.skeleton(other);
        return Math.min(skeleton.length(), another.length()) <= FEW
                && !skeleton.equals(another)
                && !skeleton.equals(another + "n")
                && !another.equals(skeleton + "n");
    }

    /** Lavrova and Lavrov are two persons, Zelenska and Zelensky too, and Nigeria is not Niger. */
    private static boolean isFeminineOf(String one, String other) {
        if (one.length() < 4 || !one.endsWith("a")) {
            return false;
        }
        var stem = one.substring(0, one.length() - 1);
        return other.equals(stem) || stem.endsWith("sk") && other.equals(stem + "i");
    }
}
