package org.counterclaim.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word that names no figure but the least there can be. */
enum VagueWord {
    /** At least a dozen. */
    DOZENS(12, "dozens?"),
    /** At least a score. */
    SCORES(20, "scores?"),
    /** At least one hundred. */
    HUNDREDS(100, "hundreds?"),
    /** At least one thousand. */
    THOUSANDS(1_000, "thousands?"),
    /** At least ten thousand. */
    TENS_OF_THOUSANDS(10_000, "tens of thousands"),
    /** At least a hundred thousand. */
    HUNDREDS_OF_THOUSANDS(100_000, "hundreds of thousands"),
    /** At least one million. */
    MILLIONS(1_000_000, "millions?"),
    /** At least ten million. */
    TENS_OF_MILLIONS(10_000_000, "tens of millions"),
    /** At least a hundred million. */
    HUNDREDS_OF_MILLIONS(100_000_000, "hundreds of millions"),
    /** At least one thousand million. */
    BILLIONS(1_000_000_000, "billions?");

    private final BigDecimal weakest;
    private final Pattern bare;
    private final Pattern counted;

    VagueWord(long weakest, String words) {
        this.weakest = BigDecimal.valueOf(weakest);
        this.bare = Pattern.compile("(?:at least )?" + words.replace("s?", "s"));
        this.counted = Pattern.compile("(?:at least )?(?:several|many|a few) " + words);
    }

    /** The least that the text can mean; empty where it is no such word. */
    static Optional<BigDecimal> weakest(String text) {
        return Arrays.stream(values())
                .filter(word -> word.bare.matcher(text).matches()
                        || word.counted.matcher(text).matches())
                .map(word -> word.weakest)
                .findFirst();
    }
}
