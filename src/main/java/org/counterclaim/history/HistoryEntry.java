package org.counterclaim.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One entry of a subject's history with what it changed, field by field. */
public record HistoryEntry(Change change, List<Difference> differences) {

    /** Whether the subject was recorded by it, so that all of it is new. */
    public boolean first() {
        return change.action() == Action.CREATED;
    }

    /** Reads changes as entries: in which order the fields stand, and how their values are put into words. */
    record Reading(Collection<String> order, UnaryOperator<State> inWords) {

        /**
         * Entries for consecutive changes, newest first; the last has no predecessor among them and shows all it holds.
         */
        List<HistoryEntry> of(List<Change> changes) {
            var entries = new ArrayList<HistoryEntry>();
            var states = changes.stream().map(Change::state).map(inWords).toList();
            for (int i = 0; i < changes.size(); i++) {
                var before = i + 1 < states.size() ? states.get(i + 1) : new State(Map.of());
                boolean unknown = changes.get(i).purged()
                        || i + 1 < changes.size() && changes.get(i + 1).purged();
                entries.add(new HistoryEntry(changes.get(i), unknown ? List.of() : between(before, states.get(i))));
            }
            return entries;
        }

        private List<Difference> between(State before, State after) {
            var names = new LinkedHashSet<>(order);
            names.addAll(after.names());
            names.addAll(before.names());
            return names.stream()
                    .filter(name -> !before.text(name).equals(after.text(name)))
                    .map(name -> Difference.of(name, before.text(name), after.text(name)))
                    .toList();
        }
    }
}
