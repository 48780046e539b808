package org.counterclaim.reading;

import java.util.List;

/** Whether what is said of a figure is denied, is a condition, is asked, or is not of one event. */
final class Doubts {
    private static final WordList SENTENCE = WordList.of("""
            deny denies denied denying denial refute refutes refuted refuting reject rejects rejected rejecting dispute
            disputes disputed disputing false falsely untrue wrong incorrect mistaken doubt doubts doubted if whether
            unless every each ? average annually yearly daily previously lie lies fabricated exaggerated hoax
            """);
    private static final WordList CLAUSE = WordList.of("""
            not n't no never nor neither without nobody none may might could would should must will can 'll 'd
            threatened threatens planned plans expected wants wanted hoped hopes feared fears fear instead rather
            almost nearly believed thought presumed likely probably possibly perhaps supposedly twice times
            """);

    private final Passage passage;
    private final List<Hedge> hedges;

    /** Words of hedges, such as "no fewer than", cast no doubt. */
    Doubts(Passage passage, List<Hedge> hedges) {
        this.passage = passage;
        this.hedges = hedges;
    }

    /** Whether the figure, or what its sentence says, is in doubt. */
    boolean about(Hedge hedge) {
        int from = hedge.from();
        for (int i = passage.sentenceStart(from); i < passage.sentenceEnd(from); i++) {
            if (passage.is(i, SENTENCE) || isPast(i)) {
                return true;
            }
        }
        return isAny(passage.clauseStart(from), from);
    }

    /** Whether one of the words takes back what the clause says. */
    boolean isAny(int from, int to) {
        for (int i = from; i < to; i++) {
            int word = i;
            if (passage.is(i, CLAUSE)
                    && hedges.stream().noneMatch(hedge -> hedge.from() <= word && word < hedge.to())) {
                return true;
            }
        }
        return false;
    }

    /** {@code last year}, {@code since 2014}: another event, or several. */
    private boolean isPast(int i) {
        boolean period = passage.is(i, "last", "this", "past", "previous")
                && passage.is(i + 1, "year", "years", "month", "months", "decade", "weeks", "century");
        boolean since = passage.is(i, "since") && passage.isTagged(i + 1, "CD", "NNP", "JJ");
        return period || since;
    }
}
