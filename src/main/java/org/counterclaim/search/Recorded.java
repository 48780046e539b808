package org.counterclaim.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.history.ChainPlace;
import org.counterclaim.history.Changes;

/**
 * What is recorded, as an index reads it: each time in a transaction of its own, so that a long run holds nobody up,
 * and so that nothing is taken for what it was in an earlier step.
 */
@ApplicationScoped
class Recorded {
    private static final int CHANGES_AT_ONCE = 500;

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

    @Transactional(TxType.REQUIRES_NEW)
    List<Long> keysAfter(Kind kind, long key) {
        return documents.get(kind).keysAfter(key);
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Document> documents(Kind kind, Keys keys) {
        return documents.get(kind).of(keys);
    }

    int atOnce(Kind kind) {
        return documents.get(kind).atOnce();
    }
}
