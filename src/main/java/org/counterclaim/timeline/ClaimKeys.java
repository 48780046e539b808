package org.counterclaim.timeline;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.counterclaim.claim.Claim;

/** Finds the claims of a timeline in its order, by their keys alone. */
@ApplicationScoped
class ClaimKeys implements PanacheRepositoryBase<Claim, Long> {
    private static final String COLUMNS = "claim.said.saidFrom, claim.said.saidTo, claim.id";

    /** All that is chosen. */
    List<Long> all(Chosen chosen) {
        return query(chosen, "", " order by " + COLUMNS, new Parameters()).list();
    }

    /**
     * The first that are chosen behind a place, or before it and backwards.
     *
     * @param place null for the beginning
     */
    List<Long> from(Chosen chosen, Place place, boolean backwards, int count) {
        var order = " order by " + (backwards ? COLUMNS.replace(",", " desc,") + " desc" : COLUMNS);
        if (place == null) {
            return query(chosen, "", order, new Parameters())
                    .range(0, count - 1)
                    .list();
        }
        var behind = " and (" + COLUMNS + ")" + (backwards ? " < " : " > ") + "(:from, :to, :id)";
        var where = Parameters.with("from", place.from()).and("to", place.to()).and("id", place.order());
        return query(chosen, behind, order, where).range(0, count - 1).list();
    }

    private PanacheQuery<Long> query(Chosen chosen, String where, String order, Parameters parameters) {
        var all = chosen.parameters();
        parameters.map().forEach(all::and);
        return find("select claim.id " + chosen.claims() + where + order, all).project(Long.class);
    }

    /** The time of the newest change of a claim on the chosen events or of one of these; 1970 where there is none. */
    Instant updated(Chosen chosen) {
        return find(
                        "select max(change.at) from Change change where change.subjectId in ?1"
                                + " or change.subjectId in (select claim.id from Claim claim where fk(claim.event) in ?1)",
                        chosen.eventKeys())
                .project(Instant.class)
                .firstResultOptional()
                .orElse(Instant.EPOCH);
    }
}
