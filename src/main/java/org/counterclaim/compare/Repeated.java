package org.counterclaim.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Follows what claims repeat out of an event, some steps far. */
final class Repeated {
    private Repeated() {}

    /**
     * What is repeated and lies elsewhere, and what that repeats, by its id.
     *
     * @param inside the claims on the event by their ids
     * @param known gives the claim of an id; null where it is not to be seen
     * @param repeats gives the id of the claim that one repeats; null where it repeats none
     */
    static <C> Map<String, C> of(Map<String, C> inside, Function<String, C> known, Function<C, String> repeats) {
        var found = new LinkedHashMap<String, C>();
        Collection<C> next = inside.values();
        for (int step = 0; step < Reach.FURTHEST && !next.isEmpty(); step++) {
            var further = new LinkedHashMap<String, C>();
            next.stream()
                    .map(repeats)
                    .filter(id -> id != null && !inside.containsKey(id) && !found.containsKey(id))
                    .forEach(id -> further.computeIfAbsent(id, known));
            found.putAll(further);
            next = further.values();
        }
        return found;
    }
}
