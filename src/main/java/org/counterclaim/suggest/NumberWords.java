package org.counterclaim.suggest;

import java.util.List;
import java.util.Optional;

/** Numbers below a hundred as English writes them. */
final class NumberWords {
    private static final List<String> ONES = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private NumberWords() {}

    /** From 1 to 99; {@code sixty-two} is one word. */
    static Optional<Long> value(String word) {
        int one = ONES.indexOf(word);
        int ten = TENS.indexOf(word);
        if (one > 0 || ten > 1) {
            return Optional.of((long) (one > 0 ? one : ten * 10));
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen == word.lastIndexOf('-')) {
            int tens = TENS.indexOf(word.substring(0, hyphen));
            int ones = ONES.indexOf(word.substring(hyphen + 1));
            return tens > 1 && ones > 0 && ones < 10 ? Optional.of((long) tens * 10 + ones) : Optional.empty();
        }
        return Optional.empty();
    }
}
