package org.counterclaim.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.history.Change;
import org.counterclaim.history.State;

/** Subjects as their newest changes until a moment left them, by their kinds and public ids. */
final class Past {
    private final Map<String, Map<String, State>> states = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** @param hiddenSince whether the subject is hidden by now, whatever it was then */
    void add(Change newest, boolean hiddenSince) {
        if (!newest.purged()) {
            var id = newest.subjectId();
            var state = newest.state();
            states.computeIfAbsent(newest.kind(), kind -> new HashMap<>()).put(id, state);
            if (hiddenSince || Boolean.TRUE.equals(state.fields().get("hidden"))) {
                hidden.add(id);
            }
        }
    }

    boolean holds(String id) {
        return states.values().stream().anyMatch(kind -> kind.containsKey(id));
    }

    /** All of a kind, hidden ones too. */
    Map<String, State> all(String kind) {
        return states.getOrDefault(kind, Map.of());
    }

    /** Empty where it was not recorded yet, and where it was hidden then or is by now. */
    Optional<State> shown(String kind, String id) {
        return hidden(id) ? Optional.empty() : Optional.ofNullable(all(kind).get(id));
    }

    boolean hidden(String id) {
        return hidden.contains(id);
    }
}
