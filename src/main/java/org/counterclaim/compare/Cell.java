package org.counterclaim.compare;

import java.util.List;

/**
 * What a column has to a question.
 *
 * @param holdings the standing answers with a value
 * @param wordless the standing answers without: declines, does not know, rejects the question
 * @param changes the courses in which something was given up, corrected or taken back
 * @param relayed what was passed on without being adopted; it enters no verdict
 * @param divided whether its answers cannot all be true
 * @param leftOut how many answers the filters leave out
 */
public record Cell(
        Speaker column,
        List<Holding> holdings,
        List<Given> wordless,
        List<Course> changes,
        List<Relayed> relayed,
        boolean divided,
        int leftOut) {

    /** Whether nothing stands in it, so that it reads "no answer recorded", or that all is left out by a filter. */
    public boolean silent() {
        return holdings.isEmpty() && wordless.isEmpty();
    }
}
