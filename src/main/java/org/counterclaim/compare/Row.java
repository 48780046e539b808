package org.counterclaim.compare;

import java.util.List;
import java.util.Set;

/**
 * One question across all columns.
 *
 * @param marks what stands beside the verdict
 * @param stated the verdict from what was plainly stated alone
 * @param cells by column, in the order of columns
 * @param values where each standing value comes from
 */
public record Row(
        Issue issue, Finding finding, Set<Mark> marks, Verdict stated, List<Cell> cells, List<Provenance> values) {
    public Verdict verdict() {
        return finding.verdict();
    }

    /** The intervals of its answers on one scale; without bars where its kind has none. */
    public Axis axis() {
        return Axis.of(finding);
    }
}
