package org.counterclaim.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyNames;
import org.counterclaim.timeline.Overview.Count;

/** Counts the claims of a whole timeline: by when they were said, in one query, and by who says them. */
@ApplicationScoped
class Densities implements PanacheRepositoryBase<Claim, Long> {
    private final PartyNames names;

    Densities(PartyNames names) {
        this.names = names;
    }

    Overview overview(Chosen chosen) {
        return Overview.of(find(
                        "select claim.said.saidFrom / 3600, claim.said.saidTo / 3600, count(*) " + chosen.claims()
                                + " group by 1, 2",
                        chosen.parameters())
                .project(Count.class)
                .list());
    }

    Lanes lanes(Chosen chosen) {
        var counts = find("select party, count(*) " + chosen.claims() + " group by party", chosen.parameters())
                .project(Voices.class)
                .list();
        var lineages = names.lineagesOf(counts.stream().map(Voices::party).toList());
        var claims = new HashMap<String, Long>();
        counts.forEach(each -> claims.merge(
                lineages.of(each.party()).stream()
                        .findFirst()
                        .orElse(each.party())
                        .name(),
                each.claims(),
                Long::sum));
        return Lanes.of(claims);
    }

    /** How many claims a party makes itself. */
    record Voices(Party party, long claims) {}

    /** The same of claims that were read already. */
    static Overview overviewOf(Stream<ClaimEntry> claims) {
        return Overview.of(claims.map(claim -> Place.of(claim))
                .map(place -> new Count(place.from() / Overview.HOUR, place.to() / Overview.HOUR, 1))
                .toList());
    }

    /** The same of claims that were read already. */
    static Lanes lanesOf(Stream<ClaimEntry> claims) {
        Map<String, Long> byLane =
                claims.collect(Collectors.groupingBy(each -> each.voice().lane(), Collectors.counting()));
        return Lanes.of(byLane);
    }
}
