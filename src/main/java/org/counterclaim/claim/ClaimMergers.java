package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Subject;
import org.counterclaim.party.PartiesMerged;
import org.counterclaim.party.PartiesUnmerged;
import org.counterclaim.party.Party;

/** What a merge of two parties does to the claims in which the duplicate stands, and what its undoing gives back. */
@ApplicationScoped
class ClaimMergers implements PanacheRepositoryBase<Claim, Long> {
    private final Changes changes;

    ClaimMergers(Changes changes) {
        this.changes = changes;
    }

    void follow(@Observes PartiesMerged merge) {
        for (var claim : naming(merge.merged())) {
            claim.attribute(claim.attribution().exchanging(merge.merged(), merge.into()));
            changes.append(claim, Action.MERGED, merge.cause().reason(), merge.cause());
        }
    }

    private List<Claim> naming(Party party) {
        return list(
                ClaimLists.WITH_ATTRIBUTION + "left join fetch claim.relays left join fetch claim.answers"
                        + " where claim.id in (select c.id from Claim c where c.party = ?1"
                        + " union select c.id from Claim c join c.relays relay where relay = ?1) order by claim.id",
                party);
    }

    /** Where the party that stayed stands in the place of the duplicate still, the duplicate stands again. */
    void goBack(@Observes PartiesUnmerged undone) {
        for (var followed : changes.causedBy(undone.merge())) {
            if (followed.kind().equals("claim")) {
                var claim =
                        Subject.idOf(followed.subjectId()).map(this::findById).orElseThrow();
                var before = changes.stateBefore(claim, followed);
                var given = claim.attribution().givingBack(before, undone.merged(), undone.from());
                if (!given.equals(claim.attribution())) {
                    claim.attribute(given);
                    changes.append(claim, Action.UNMERGED, undone.cause().reason(), undone.cause());
                }
            }
        }
    }
}
