package org.counterclaim.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The parties that a timeline shows side by side: those that say the most, and one lane for all others.
 *
 * @param names of the first lanes, in their order
 * @param others how many parties share the last lane
 */
public record Lanes(List<String> names, int others) {
    private static final int MOST = 5;

    /** @param claims how many claims there are by each party at the top of its tree */
    static Lanes of(Map<String, Long> claims) {
        var names = claims.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return names.size() <= MOST + 1 ? new Lanes(names, 0) : new Lanes(names.subList(0, MOST), names.size() - MOST);
    }

    /** How many there are. */
    public int count() {
        return names.size() + (others > 0 ? 1 : 0);
    }

    /** The number of the lane that a claim stands in, from 1. */
    public int of(ClaimEntry claim) {
        int known = names.indexOf(claim.voice().lane());
        return known < 0 ? names.size() + 1 : known + 1;
    }
}
