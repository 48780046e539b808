package org.counterclaim.compare;

import java.time.Instant;
import java.util.List;

/**
 * What a reader chose to see.
 *
 * @param columns the ids of the chosen parties in their order; empty for the top-level parties with claims on the
 *     event, in the order in which they first spoke
 * @param said the last instant at which a claim can have been said to be seen; null for no limit. A claim of unknown
 *     time is seen only without a limit.
 * @param firstHandOnly leaves out what came through other hands
 * @param checkedQuotesOnly leaves out all but quotes that stand in their text
 */
public record Lens(List<String> columns, Instant said, boolean firstHandOnly, boolean checkedQuotesOnly) {
    public static final Lens ALL = new Lens(List.of(), null, false, false);

    public Lens on(List<String> chosen) {
        return new Lens(chosen, said, firstHandOnly, checkedQuotesOnly);
    }

    public Lens asSaidBy(Instant limit) {
        return new Lens(columns, limit, firstHandOnly, checkedQuotesOnly);
    }

    boolean reaches(Statement claim) {
        return said == null || !claim.span().latest().isAfter(said);
    }

    boolean admits(Statement claim) {
        return (!firstHandOnly || claim.firstHand())
                && (!checkedQuotesOnly || claim.words().checked());
    }
}
