package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;

/** The events that events are part of. */
@ApplicationScoped
class EventLineages implements PanacheRepositoryBase<Event, Long> {
    private static final int DEEPEST = 50;

    /** The public ids of each event and all that it is part of, by its key; one query for each level of the tree. */
    Map<Long, List<String>> of(Collection<Long> events) {
        var above = new HashMap<Long, Long>();
        Set<Long> next = new HashSet<>(events);
        for (int level = 0; level < DEEPEST && !next.isEmpty(); level++) {
            var found = find("select event.id, event.partOf.id from Event event where event.id in ?1", next)
                    .project(Part.class)
                    .list();
            next = new HashSet<>();
            for (var part : found) {
                above.put(part.event(), part.whole());
                if (part.whole() != null && !above.containsKey(part.whole())) {
                    next.add(part.whole());
                }
            }
        }
        var lineages = new HashMap<Long, List<String>>();
        events.forEach(event -> lineages.computeIfAbsent(event, each -> lineage(each, above)));
        return lineages;
    }

    record Part(Long event, Long whole) {}

    private static List<String> lineage(Long event, Map<Long, Long> above) {
        var lineage = new ArrayList<String>();
        for (Long each = event; each != null && lineage.size() < DEEPEST; each = above.get(each)) {
            lineage.add(Subject.publicId(each));
        }
        return lineage;
    }
}
