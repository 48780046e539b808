package org.counterclaim.claim;

import java.util.Map;
import org.counterclaim.party.Lineages;

/**
 * What a list of claims shows beside them.
 *
 * @param lineages the parties above those who make the claims
 * @param undone the claims that were taken back or had been misreported, by their keys
 */
public record Surroundings(Lineages lineages, Map<Long, Manner> undone) {

    /** How a claim was undone; null where it stands. */
    public Manner fateOf(Claim claim) {
        return undone.get(claim.id());
    }
}
