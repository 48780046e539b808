package org.counterclaim.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** One entry of a subject's history with what it changed, field by field. */
public record HistoryEntry(Change change, List<Difference> differences) {

    /**
     * Entries for consecutive changes, newest first; the last has no predecessor among them and shows all its fields.
     */
    static List<HistoryEntry> of(List<Change> changes) {
        var entries = new ArrayList<HistoryEntry>();
        for (int i = 0; i < changes.size(); i++) {
            var before = i + 1 < changes.size() ? changes.get(i + 1).state() : new State(Map.of());
            entries.add(new HistoryEntry(
                    changes.get(i), between(before, changes.get(i).state())));
        }
        return entries;
    }

    private static List<Difference> between(State before, State after) {
        var names = new LinkedHashSet<>(after.names());
        names.addAll(before.names());
        return names.stream()
                .filter(name -> !before.text(name).equals(after.text(name)))
                .map(name -> Difference.of(name, before.text(name), after.text(name)))
                .toList();
    }
}
