package org.counterclaim.search;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.Claim;
import org.counterclaim.history.ChainPlace;
import org.counterclaim.history.Changes;

/**
 * What is recorded, as an index reads it: each time in a transaction of its own, so that a long run holds nobody up,
 * and so that nothing is taken for what it was in an earlier step.
 */
@ApplicationScoped
class Recorded implements PanacheRepositoryBase<Claim, Long> {
    private static final int CHANGES_AT_ONCE = 500;

    private static final String KEYS = "select each.id from %s each where each.id > ?1 order by each.id";
    private static final Map<Kind, String> ENTITIES =
            Map.of(Kind.CLAIM, "Claim", Kind.SOURCE, "Source", Kind.PARTY, "Party", Kind.EVENT, "Event");

    private final Changes changes;
    private final Aftermath aftermath;
    private final Map<Kind, Documents> documents = new EnumMap<>(Kind.class);

    Recorded(Changes changes, Aftermath aftermath, @All List<Documents> documents) {
        this.changes = changes;
        this.aftermath = aftermath;
        documents.forEach(each -> this.documents.put(each.kind(), each));
    }

    /**
     * What happened next.
     *
     * @param follows whether it belongs to the history of the place; if not, nothing else holds
     * @param concerned the keys of what is no longer what it was, by its kind
     */
    record Next(boolean follows, ChainPlace reached, Map<Kind, Set<Long>> concerned) {}

    /** Where the history ends by now. */
    @Transactional(TxType.REQUIRES_NEW)
    ChainPlace end() {
        return changes.end();
    }

    /** The next changes behind a place, which is not the end of the history. */
    @Transactional(TxType.REQUIRES_NEW)
    Next after(ChainPlace place) {
        var next = changes.after(place.sequence(), CHANGES_AT_ONCE);
        if (next.isEmpty() || !place.isBefore(next.get(0))) {
            return new Next(false, place, Map.of());
        }
        return new Next(true, ChainPlace.behind(next.get(next.size() - 1)), aftermath.of(next));
    }

    /** The next keys behind one, in their order, with those of which there are no documents. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> keysAfter(Kind kind, long key) {
        return getEntityManager()
                .createQuery(KEYS.formatted(ENTITIES.get(kind)), Long.class)
                .setParameter(1, key)
                .setMaxResults(atOnce(kind))
                .getResultList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Document> documents(Kind kind, Keys keys) {
        return documents.get(kind).of(keys);
    }

    int atOnce(Kind kind) {
        return documents.get(kind).atOnce();
    }
}
