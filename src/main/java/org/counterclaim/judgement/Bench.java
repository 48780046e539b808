package org.counterclaim.judgement;

import java.util.List;
import org.counterclaim.question.Question;

/**
 * What was judged of the answers to a question, and what waits to be.
 *
 * @param question null where it takes no answers in words
 * @param open pairs of answers of different parties that nobody judged as they are by now
 * @param more whether there are more of them
 */
public record Bench(Question question, List<Judgement> made, List<Pair> open, boolean more) {
    /** Where nothing can be judged. */
    public static final Bench EMPTY = new Bench(null, List.of(), List.of(), false);

    /** Whether there is anything to show. */
    public boolean any() {
        return !made.isEmpty() || !open.isEmpty();
    }
}
