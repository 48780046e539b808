package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what can be done to columns: opened down the tree, rolled up, moved, removed. */
final class Headings {
    private final String path;
    private final CompareForm form;
    private final List<Column> columns;
    private final List<String> ids;
    private final Map<String, Speaker> speakers;
    private final Map<String, Set<String>> below = new HashMap<>();
    private final Set<String> speaking;

    private Headings(String path, CompareForm form, Comparison comparison, Evidence evidence) {
        this.path = path;
        this.form = form;
        this.columns = comparison.columns();
        this.ids = columns.stream().map(column -> column.party().id()).toList();
        this.speakers = evidence.speakers();
        this.speaking =
                evidence.material().statements().stream().map(Statement::party).collect(Collectors.toSet());
        evidence.material().statements().forEach(statement -> climb(statement.party()));
    }

    static List<Heading> of(String path, CompareForm form, Comparison comparison, Evidence evidence) {
        var headings = new Headings(path, form, comparison, evidence);
        return headings.columns.stream().map(headings::heading).toList();
    }

    /** Everybody on the way up has claims below. */
    private void climb(String party) {
        var each = speakers.get(party);
        while (speakers.containsKey(each.above())) {
            below.computeIfAbsent(each.above(), above -> new LinkedHashSet<>()).add(each.id());
            each = speakers.get(each.above());
        }
    }

    private Heading heading(Column column) {
        var party = column.party();
        int place = ids.indexOf(party.id());
        var lower = new LinkedHashSet<>(below.getOrDefault(party.id(), Set.of()));
        lower.removeAll(ids);
        var above = speakers.get(party.above());
        return new Heading(
                column,
                lower.size(),
                lower.isEmpty() ? "" : address(opened(place, lower)),
                above == null ? "" : above.name(),
                above == null ? "" : address(rolledUp(above.id())),
                place == 0 ? "" : address(swapped(place, place - 1)),
                place == ids.size() - 1 ? "" : address(swapped(place, place + 1)),
                ids.size() == 1 ? "" : address(without(place)));
    }

    /** A party that speaks itself stays beside those below it, and shows the rest. */
    private List<String> opened(int place, Set<String> lower) {
        var opened = new ArrayList<>(ids);
        opened.addAll(place + 1, lower);
        if (!speaking.contains(ids.get(place))) {
            opened.remove(place);
        }
        return opened;
    }

    private List<String> rolledUp(String above) {
        var rolled = new LinkedHashSet<String>();
        ids.forEach(id -> rolled.add(isBelow(id, above) ? above : id));
        return List.copyOf(rolled);
    }

    private boolean isBelow(String id, String above) {
        for (var each = speakers.get(id); each != null; each = speakers.get(each.above())) {
            if (each.id().equals(above)) {
                return true;
            }
        }
        return false;
    }

    private List<String> swapped(int one, int other) {
        var swapped = new ArrayList<>(ids);
        Collections.swap(swapped, one, other);
        return swapped;
    }

    private List<String> without(int place) {
        var left = new ArrayList<>(ids);
        left.remove(place);
        return left;
    }

    private String address(List<String> chosen) {
        return path + form.on(chosen).query();
    }
}
