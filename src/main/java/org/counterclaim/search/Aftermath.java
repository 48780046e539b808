package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.Claim;
import org.counterclaim.history.Action;
import org.counterclaim.history.Change;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Subject;

/** Finds out which documents are no longer what they were because of a change. */
@ApplicationScoped
class Aftermath implements PanacheRepositoryBase<Claim, Long> {
    private static final int DEEPEST = 50;

    /** One of a kind and all below it. */
    private static final String BELOW = "with below as (select top.id as id, 0 as depth from %1$s top where top.id = ?1"
            + " union all select part.id as id, below.depth + 1 as depth from below below"
            + " join %1$s part on fk(part.partOf) = below.id where below.depth < " + DEEPEST
            + ") select below.id from below below";

    private static final String PUBLISHED = "select source.id from Source source where fk(source.publisher) in ?1";

    /** What else is written into documents of other subjects, by the kind of subject. */
    private static final Map<String, List<String>> TOLD_OF_OTHERS = Map.of(
            "party", List.of("partOf", "hidden"),
            "event", List.of("partOf", "zone", "hidden"),
            "source", List.of("publisher", "hidden"));

    private final Changes changes;

    Aftermath(Changes changes) {
        this.changes = changes;
    }

    /** The keys of what has to be written again, by its kind. */
    Map<Kind, Set<Long>> of(List<Change> next) {
        var concerned = new EnumMap<Kind, Set<Long>>(Kind.class);
        for (var kind : Kind.values()) {
            concerned.put(kind, new LinkedHashSet<>());
        }
        for (var change : next) {
            if (isFound(change)) {
                var key = Subject.idOf(change.subjectId()).orElseThrow();
                concerned.get(Kind.of(change.kind())).add(key);
                add(concerned, change, key);
            }
        }
        return concerned;
    }

    private static boolean isFound(Change change) {
        return List.of(Kind.values()).stream().anyMatch(kind -> kind.code().equals(change.kind()));
    }

    private void add(Map<Kind, Set<Long>> concerned, Change change, Long key) {
        if (change.kind().equals("party")) {
            addOfParty(concerned, change, key);
        } else if (change.kind().equals("event") && tells(change, TOLD_OF_OTHERS.get("event"))) {
            var below = keys(BELOW.formatted("Event"), key);
            concerned.get(Kind.EVENT).addAll(below);
            concerned.get(Kind.CLAIM).addAll(claims("event", below));
        } else if (change.kind().equals("source") && tells(change, TOLD_OF_OTHERS.get("source"))) {
            concerned.get(Kind.CLAIM).addAll(claims("source", List.of(key)));
        }
    }

    private void addOfParty(Map<Kind, Set<Long>> concerned, Change change, Long key) {
        boolean moved = tells(change, TOLD_OF_OTHERS.get("party"));
        if (moved) {
            var below = keys(BELOW.formatted("Party"), key);
            var published = keys(PUBLISHED, below);
            concerned.get(Kind.PARTY).addAll(below);
            concerned.get(Kind.SOURCE).addAll(published);
            concerned.get(Kind.CLAIM).addAll(claims("party", below));
            concerned.get(Kind.CLAIM).addAll(claims("source", published));
        } else if (tells(change, List.of("name"))) {
            concerned.get(Kind.SOURCE).addAll(keys(PUBLISHED, List.of(key)));
        }
    }

    /** Whether a change changed one of these fields of something recorded before; a purged state tells nothing. */
    private boolean tells(Change change, List<String> fields) {
        if (change.action() == Action.CREATED) {
            return false;
        }
        var now = change.state().fields();
        var before = changes.previous(change).map(each -> each.state().fields()).orElse(Map.of());
        return now.isEmpty()
                || before.isEmpty()
                || fields.stream().anyMatch(field -> !Objects.equals(now.get(field), before.get(field)));
    }

    private List<Long> claims(String of, List<Long> keys) {
        return keys("select claim.id from Claim claim where fk(claim." + of + ") in ?1", keys);
    }

    private List<Long> keys(String query, Object parameter) {
        if (parameter instanceof List<?> none && none.isEmpty()) {
            return new ArrayList<>();
        }
        return getEntityManager()
                .createQuery(query, Long.class)
                .setParameter(1, parameter)
                .getResultList();
    }
}
