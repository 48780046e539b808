package org.counterclaim.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.event.Event;
import org.counterclaim.history.Change;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Subject;

/** Finds the events in whose comparisons a change may be seen. */
@ApplicationScoped
class Concerned implements PanacheRepositoryBase<Event, Long> {
    private static final int DEEPEST = 8;
    private static final int DEEPEST_PARTY = 50;

    /** By the kind of what changed. Somebody speaks for all above, and is seen in their columns. */
    private static final Map<String, String> EVENTS = Map.of(
            "question", "select question.event.id from Question question where question.id in ?1",
            "judgement", "select judgement.question.event.id from Judgement judgement where judgement.id in ?1",
            "claim", "select claim.event.id from Claim claim where claim.id in ?1",
            "source", "select distinct claim.event.id from Claim claim where fk(claim.source) in ?1",
            "party",
                    "with below as (select party.id as id, 0 as depth from Party party where party.id in ?1"
                            + " union all select part.id as id, below.depth + 1 as depth from below below"
                            + " join Party part on fk(part.partOf) = below.id where below.depth < " + DEEPEST_PARTY
                            + ")"
                            + " select distinct claim.event.id from Claim claim"
                            + " where fk(claim.party) in (select below.id from below below)");

    private static final String ABOVE =
            "select event.partOf.id from Event event where event.id in ?1" + " and event.partOf is not null";

    private final Changes changes;

    Concerned(Changes changes) {
        this.changes = changes;
    }

    /** The keys of the events, with those that they are part of. */
    Set<Long> by(List<Change> next) {
        var found = next.stream()
                .filter(change -> change.kind().equals("event"))
                .flatMap(this::family)
                .collect(Collectors.toCollection(HashSet::new));
        next.stream()
                .collect(
                        Collectors.groupingBy(Change::kind, Collectors.mapping(Concerned::subject, Collectors.toSet())))
                .forEach(
                        (kind, ids) -> found.addAll(EVENTS.containsKey(kind) ? ids(EVENTS.get(kind), ids) : List.of()));
        var above = Set.copyOf(found);
        for (int step = 0; step < DEEPEST && !above.isEmpty(); step++) {
            above = Set.copyOf(ids(ABOVE, above));
            found.addAll(above);
        }
        return found;
    }

    /** An event with what it is part of, and what it was part of before the change. */
    private Stream<Long> family(Change change) {
        return Stream.concat(
                Stream.of(subject(change)),
                Stream.concat(Stream.of(change), changes.previous(change).stream())
                        .flatMap(each -> Subject.idOf(each.state().id("partOf")).stream()));
    }

    private static Long subject(Change change) {
        return Subject.idOf(change.subjectId()).orElseThrow();
    }

    private List<Long> ids(String query, Collection<Long> subjects) {
        return getEntityManager()
                .createQuery(query, Long.class)
                .setParameter(1, subjects)
                .getResultList();
    }
}
