package org.counterclaim.search;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike two short statements are, from 0, nothing in common, to 1, the same words in any order and inflection.
 *
 * <p>It is the share of the words of both that the other has too (Dice), of which short ones count less, being mostly
 * grammar. Figures are compared apart: the more of them differ the less it is, down to {@value #OTHER_FIGURES} of what
 * it would be. So a statement of four words or more is less alike with another figure than with another word, but still
 * {@link #LIKELY}.
 */
final class Likeness {
    /** From here on two statements are likely to say the same, or the same with other figures. */
    static final double LIKELY = 0.65;

    private static final double OTHER_FIGURES = 0.7;

    private Likeness() {}

    /** The same in either order; 0 where one says nothing. */
    static double between(Statement one, Statement other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return ofWords(one, other) * (OTHER_FIGURES + (1 - OTHER_FIGURES) * ofFigures(one.figures(), other.figures()));
    }

    private static double ofWords(Statement one, Statement other) {
        double all = one.weight() + other.weight();
        return all == 0 ? 1 : (one.weightIn(other) + other.weightIn(one)) / all;
    }

    private static double ofFigures(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size();
        return all == 0 ? 1 : 2.0 * common.size() / all;
    }
}
