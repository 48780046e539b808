package org.counterclaim.search;

import java.util.List;
import java.util.regex.Pattern;

/** The past of Russian verbs that lose their л behind a consonant, which the stemmers miss: погиб, погибли. */
final class RussianPast {
    private static final Pattern ENDING = Pattern.compile("(?<=[а-я]{3}[бгжзкрс])л[аои](сь)?$");

    private RussianPast() {}

    static List<String> stems(String word) {
        var ending = ENDING.matcher(word);
        return ending.find() ? List.of(word.substring(0, ending.start())) : List.of();
    }
}
