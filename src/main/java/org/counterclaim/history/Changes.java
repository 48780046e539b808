package org.counterclaim.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.counterclaim.web.Slice;

/** The history of everything: appends under the lock of the chain's head, reads by subject or in order. */
@ApplicationScoped
public class Changes implements PanacheRepositoryBase<Change, Long> {
    private static final int CHECKED_AT_ONCE = 500;

    /** Names the subject too: H2 then walks the index backwards, and does not read the whole history of the subject. */
    private static final Sort NEWEST_FIRST =
            Sort.by("subjectId", Sort.Direction.Descending).and("sequence", Sort.Direction.Descending);

    private final Clock clock;
    private final SecurityIdentity identity;
    private final TransactionSynchronizationRegistry transaction;

    Changes(Clock clock, SecurityIdentity identity, TransactionSynchronizationRegistry transaction) {
        this.clock = clock;
        this.identity = identity;
        this.transaction = transaction;
    }

    void lockHead() {
        var head = getEntityManager().find(ChainHead.class, ChainHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        transaction.putResource(ChainHead.class, head);
    }

    /** Refuses to go on when the form was opened on another version than the recorded one. */
    public void requireVersion(Subject subject, int opened) {
        if (subject.version() != opened) {
            throw new StaleEdit(subject, opened);
        }
    }

    /** Records the state of the subject as it is now, by the signed-in user. */
    public Change append(Subject subject, Action action, String reason) {
        return append(Author.of(identity), subject, action, reason, null);
    }

    /** Records the state of a subject that changed because of another change. */
    public Change append(Subject subject, Action action, String reason, Change cause) {
        return append(Author.of(identity), subject, action, reason, cause);
    }

    /** Records the state of the subject as it is now, by an author who is not signed in yet. */
    public Change append(Author author, Subject subject, Action action, String reason) {
        return append(author, subject, action, reason, null);
    }

    private Change append(Author author, Subject subject, Action action, String reason, Change cause) {
        var entities = getEntityManager();
        var head = (ChainHead) transaction.getResource(ChainHead.class);
        if (head == null) {
            throw new IllegalStateException("A change is appended through a method marked @Write only");
        }
        subject.setCreator(author);
        entities.persist(subject);
        // The version that the snapshot records is given at the flush.
        entities.flush();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var change = new Change(head.sequence() + 1, now, author, subject, action, reason, cause);
        change.chainTo(head.hash());
        head.advanceTo(change);
        entities.persist(change);
        return change;
    }

    /** Keeps a subject from readers; it stays in the database and in the history. */
    public void hide(Subject subject, HistoryForm form) {
        requireVersion(subject, form.openedVersion());
        subject.setHidden(true);
        append(subject, Action.HIDDEN, form.reason());
    }

    /** Shows a hidden subject again. */
    public void show(Subject subject, HistoryForm form) {
        requireVersion(subject, form.openedVersion());
        subject.setHidden(false);
        append(subject, Action.SHOWN, form.reason());
    }

    /** Whether nothing has been written yet. */
    public boolean none() {
        return getEntityManager().find(ChainHead.class, ChainHead.ONLY).sequence() == 0;
    }

    /** The hash of the newest change of all: while it stays, nothing that is recorded has changed. */
    public String head() {
        return end().hash();
    }

    /** Where the history ends by now. */
    public ChainPlace end() {
        var head = getEntityManager().find(ChainHead.class, ChainHead.ONLY);
        return new ChainPlace(head.sequence(), head.hash());
    }

    /** The first changes after a sequence, in their order. */
    public List<Change> after(long sequence, int count) {
        return find("sequence > ?1", Sort.ascending("sequence"), sequence)
                .range(0, count - 1)
                .list();
    }

    /** The change of the same subject before this one. */
    public Optional<Change> previous(Change change) {
        return find(
                        "subjectId = ?1 and sequence < ?2",
                        NEWEST_FIRST,
                        Subject.idOf(change.subjectId()).orElseThrow(),
                        change.sequence())
                .firstResultOptional();
    }

    /** The newest change of a subject. */
    public Change newestOf(Subject subject) {
        return before(subject, Long.MAX_VALUE, 1).get(0);
    }

    /** When each of some subjects was last changed, by their keys. */
    public Map<Long, Instant> lastOf(Collection<Long> subjects) {
        return find("select subjectId, max(at) from Change where subjectId in ?1 group by subjectId", subjects)
                .project(Last.class)
                .stream()
                .collect(Collectors.toMap(Last::subject, Last::at));
    }

    /** When a subject was last changed. */
    record Last(Long subject, Instant at) {}

    /** The newest change of a subject that did this to it by itself, or not found. */
    public Change newestOf(Subject subject, Action action) {
        return find("subjectId = ?1 and action = ?2 and cause is null", NEWEST_FIRST, subject.id(), action)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The history of a subject before a sequence, newest first, each entry with what it changed. */
    public Slice<HistoryEntry> historyOf(Subject subject, Long before) {
        return historyOf(subject, before, UnaryOperator.identity());
    }

    /** The same, with the states put into words that the history itself does not know. */
    public Slice<HistoryEntry> historyOf(Subject subject, Long before, UnaryOperator<State> inWords) {
        var found = before(subject, orNewest(before), Slice.SIZE + 1);
        var slice = Slice.older(found, Change::sequence);
        var entries = new HistoryEntry.Reading(subject.snapshot().keySet(), inWords).of(found);
        return new Slice<>(entries.subList(0, slice.items().size()), null, slice.next());
    }

    /** The history of everything before a sequence, newest first. */
    public Slice<Change> newest(Long before) {
        var found = find("sequence < ?1", Sort.descending("sequence"), orNewest(before))
                .range(0, Slice.SIZE)
                .list();
        return Slice.older(found, Change::sequence);
    }

    private List<Change> before(Subject subject, long before, int count) {
        return find("subjectId = ?1 and sequence < ?2", NEWEST_FIRST, subject.id(), before)
                .range(0, count - 1)
                .list();
    }

    private static long orNewest(Long before) {
        return before == null ? Long.MAX_VALUE : before;
    }

    /** The changes that one change brought about, oldest first. */
    public List<Change> causedBy(Change change) {
        return list("cause", Sort.ascending("sequence"), change.sequence());
    }

    /** The state that a subject had at a version. */
    public Optional<Change> at(Subject subject, int version) {
        return find("subjectId = ?1 and subjectVersion = ?2", NEWEST_FIRST, subject.id(), version)
                .firstResultOptional();
    }

    /** A change of this subject; not found where there is none or where it was purged. */
    public Change require(Subject subject, long sequence) {
        return find("sequence = ?1 and subjectId = ?2", sequence, subject.id())
                .firstResultOptional()
                .filter(change -> !change.purged())
                .orElseThrow(NotFoundException::new);
    }

    /** The state after a change of this subject; not found where there is none or where it was purged. */
    public State requireState(Subject subject, long sequence) {
        return require(subject, sequence).state();
    }

    /** The state that a subject had before a change of it. */
    public State stateBefore(Subject subject, Change change) {
        var before = before(subject, change.sequence(), 1);
        return before.isEmpty() ? new State(Map.of()) : before.get(0).state();
    }

    /** Recomputes the whole chain as it stands now, some hundred entries at a time. */
    @Transactional
    public ChainCheck check() {
        // The head is read first: what is appended meanwhile is not missing.
        var head = getEntityManager().find(ChainHead.class, ChainHead.ONLY);
        var check = new ChainCheck.Running();
        List<Change> next;
        do {
            next = find(
                            "sequence > ?1 and sequence <= ?2",
                            Sort.ascending("sequence"),
                            check.reached(),
                            head.sequence())
                    .range(0, CHECKED_AT_ONCE - 1)
                    .list();
            next.forEach(check::add);
            getEntityManager().clear();
        } while (!next.isEmpty() && check.whole());
        return check.endingAt(head);
    }
}
