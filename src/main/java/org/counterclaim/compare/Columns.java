package org.counterclaim.compare;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The chosen parties in their order. A claim belongs to the nearest at or above its own party, and so to one at most.
 */
final class Columns {
    private final Hierarchy hierarchy;
    private final Set<String> chosen;
    private final List<Speaker> all;
    private final Map<String, Optional<Speaker>> nearest = new HashMap<>();

    /**
     * @param wanted empty for the top-level parties with claims
     * @param claims in the order of time
     */
    Columns(Hierarchy hierarchy, List<String> wanted, List<Statement> claims) {
        this.hierarchy = hierarchy;
        this.chosen = wanted.isEmpty()
                ? claims.stream()
                        .map(claim -> hierarchy.top(claim.party()).id())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : new LinkedHashSet<>(wanted);
        this.all = chosen.stream().map(hierarchy::speaker).toList();
    }

    List<Speaker> all() {
        return all;
    }

    Optional<Speaker> of(Statement claim) {
        return of(claim.party());
    }

    Optional<Speaker> of(String party) {
        return nearest.computeIfAbsent(party, id -> hierarchy.nearest(id, chosen));
    }
}
