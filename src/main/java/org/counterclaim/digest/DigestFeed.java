package org.counterclaim.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists;
import org.counterclaim.compare.Accounts;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Subject;
import org.counterclaim.question.Questions;

/**
 * The steps by which digests follow the history: first which events the next changes concern, then each of these. Every
 * step begins with the lock of the place that is reached, so that of several nodes one goes on at a time.
 */
@ApplicationScoped
public class DigestFeed implements PanacheRepositoryBase<Due, Long> {
    private static final int CHANGES_AT_ONCE = 500;

    private final Changes changes;
    private final Concerned concerned;
    private final Events events;
    private final Questions questions;
    private final Accounts accounts;
    private final ClaimLists claims;

    DigestFeed(
            Changes changes,
            Concerned concerned,
            Events events,
            Questions questions,
            Accounts accounts,
            ClaimLists claims) {
        this.changes = changes;
        this.concerned = concerned;
        this.events = events;
        this.questions = questions;
        this.accounts = accounts;
        this.claims = claims;
    }

    /** Finds out which events the next changes concern; false where nothing has changed. */
    @Transactional
    public boolean follow() {
        var reached = reached();
        var next = changes.after(reached.sequence(), CHANGES_AT_ONCE);
        if (next.isEmpty()) {
            return false;
        }
        concerned.by(next).stream().filter(event -> findById(event) == null).forEach(event -> persist(new Due(event)));
        reached.advanceTo(next.get(next.size() - 1).sequence());
        return true;
    }

    /** Compares the accounts of the next event that is due; false where none is. */
    @Transactional
    public boolean digestNext() {
        reached();
        var due = findAll(Sort.by("eventId")).firstResult();
        if (due == null) {
            return false;
        }
        delete(due);
        forget(due.eventId());
        var event = events.findById(due.eventId());
        if (!event.hidden()) {
            digest(event);
        }
        return true;
    }

    private void forget(Long event) {
        var entities = getEntityManager();
        entities.createQuery("delete from AccountChange where eventId = ?1")
                .setParameter(1, event)
                .executeUpdate();
        var digest = entities.find(EventDigest.class, event);
        if (digest != null) {
            entities.remove(digest);
            entities.flush();
        }
    }

    private void digest(Event event) {
        var digest = Digest.of(
                questions.of(event), accounts.on(event, List.of(), null).material(), this::claim);
        getEntityManager().persist(digest.about(event, claims.extentOf(event)));
        digest.changes().forEach(getEntityManager()::persist);
    }

    /** The accounts were made of it: it is known already. */
    private Claim claim(String id) {
        return getEntityManager().find(Claim.class, Subject.idOf(id).orElseThrow());
    }

    private Reached reached() {
        var entities = getEntityManager();
        var reached = entities.find(Reached.class, Reached.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (reached == null) {
            reached = new Reached();
            entities.persist(reached);
        }
        return reached;
    }
}
