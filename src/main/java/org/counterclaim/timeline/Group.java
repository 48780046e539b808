package org.counterclaim.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.time.UncertainTime;

/**
 * Entries that follow each other and can all have been at the same times.
 *
 * @param when of the first of them; null where nobody knows
 */
public record Group(UncertainTime when, List<Entry> entries) {

    static List<Group> of(List<Entry> entries) {
        var groups = new ArrayList<Group>();
        for (var entry : entries) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && sameTime(last.when, entry.when())) {
                last.entries.add(entry);
            } else {
                groups.add(new Group(entry.when(), new ArrayList<>(List.of(entry))));
            }
        }
        return groups;
    }

    private static boolean sameTime(UncertainTime one, UncertainTime other) {
        return one == null || other == null ? one == other : Objects.equals(one.span(), other.span());
    }

    /** Whether nobody knows in which order they were. */
    public boolean orderUnknown() {
        return entries.size() > 1;
    }
}
