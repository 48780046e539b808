package org.counterclaim.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Short claims in three languages by some thousand parties about some thousand events; each the same each time. */
public final class Corpus {
    static final int TOPS = 30;
    static final int BELOW = 10;
    static final int PARTIES = TOPS * (1 + BELOW * (1 + BELOW));
    static final int EVENTS = 4_000;
    static final int SOURCES = 20_000;

    private static final int FEWEST_WORDS = 12;
    private static final int MORE_WORDS = 9;
    private static final int DAYS = 4_000;
    private static final int A_FIFTH = 5;

    private final int claims;

    public Corpus(int claims) {
        this.claims = claims;
    }

    /**
     * A claim, as far as it is drawn by lot.
     *
     * @param relay the party that passed it on; -1 where nobody did
     */
    public record Line(
            String language,
            String wording,
            int event,
            int party,
            int source,
            LocalDate said,
            boolean quoted,
            int relay) {}

    public int claims() {
        return claims;
    }

    public Line line(int number) {
        // Seeds in a row would give the same row of lots, begun one later each time.
        var random = new SplittableRandom(new SplittableRandom(number).nextLong());
        var language = Vocabulary.of(number);
        // What happens is recorded as it happens: claims about one event stand near one another.
        int event = (int) ((long) number * EVENTS / claims);
        return new Line(
                language.tag(),
                String.join(" ", words(language, random)) + ".",
                Math.max(0, event - random.nextInt(20)),
                skewed(random, PARTIES),
                (int) ((long) number * SOURCES / claims),
                LocalDate.of(2013, 1, 1).plusDays(random.nextInt(DAYS)),
                random.nextInt(3) > 0,
                random.nextInt(5) == 0 ? skewed(random, PARTIES) : -1);
    }

    private static int skewed(SplittableRandom random, int size) {
        double lot = random.nextDouble();
        return (int) (size * lot * lot);
    }

    private static List<String> words(Vocabulary language, SplittableRandom random) {
        var words = new ArrayList<String>();
        int size = FEWEST_WORDS + random.nextInt(MORE_WORDS);
        for (int i = 0; i < size; i++) {
            words.add(
                    switch (random.nextInt(12)) {
                        case 0 -> language.place(random);
                        case 1 -> Integer.toString(1 + skewed(random, 400));
                        default -> language.word(random);
                    });
        }
        return words;
    }

    /** The wording of a claim with every fifth word another, from a place on that is drawn by lot. */
    public String nearly(int number, SplittableRandom random) {
        var words = line(number).wording().split(" ");
        int first = random.nextInt(A_FIFTH);
        for (int i = first; i < words.length; i += A_FIFTH) {
            words[i] = Vocabulary.of(number).word(random);
        }
        return String.join(" ", words);
    }
}
