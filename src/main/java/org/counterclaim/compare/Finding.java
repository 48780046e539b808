package org.counterclaim.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * A verdict with all that it is drawn from.
 *
 * @param sides the standing answers with a value, by column
 * @param clashes every pair of answers that cannot both be true, and what cannot be true together though every pair can
 * @param divided the columns whose own answers cannot all be true
 * @param judgements what editors judged of pairs of answers in words
 * @param pairs how many pairs of answers in words there are to judge
 */
public record Finding(
        Verdict verdict,
        List<Side> sides,
        List<Clash> clashes,
        List<Speaker> divided,
        List<Judgement> judgements,
        int pairs) {

    /** How many pairs of answers in words nobody has judged. */
    public int unjudged() {
        return pairs - judgements.size();
    }

    /** The answers of a column. */
    public Stream<Side> sidesOf(Speaker column) {
        return sides.stream().filter(side -> side.column().equals(column));
    }
}
