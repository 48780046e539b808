package org.counterclaim.search;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word of a name.
 *
 * @param written as it stands in the name
 * @param latin by {@link Romanized}; never empty
 * @param readings by {@link Readings}
 * @param skeletons the consonants of the readings
 */
record NameWord(String written, String latin, Set<String> readings, Set<String> skeletons) {
    private static final int ACRONYM = 5;

    static NameWord of(String written) {
        var latin = Romanized.of(written);
        var readings = Readings.of(latin);
        return new NameWord(
                written,
                latin,
                readings,
                readings.stream().map(Readings::skeleton).collect(Collectors.toSet()));
    }

    boolean leavesVowelsOut() {
        return Romanized.leavesVowelsOut(written);
    }

    boolean isNumber() {
        return latin.codePoints().anyMatch(Character::isDigit);
    }

    /** Whether most of it is written in capitals, so that it may stand for several words: MoD, CENTCOM. */
    boolean isCapitals() {
        long capitals = written.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2 && capitals * 2 > written.length();
    }

    boolean isAcronym() {
        return isCapitals() && latin.length() <= ACRONYM;
    }
}
