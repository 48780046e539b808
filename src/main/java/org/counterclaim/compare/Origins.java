package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Follows what claims repeat to its end, whatever the values and filters. */
final class Origins {
    private static final Comparator<Speaker> BY_NAME =
            Comparator.comparing(Speaker::name).thenComparing(Speaker::id);

    private final Map<String, Statement> claims = new HashMap<>();
    private final Map<String, End> ends = new HashMap<>();
    private final Hierarchy hierarchy;

    Origins(Collection<Statement> all, Hierarchy hierarchy) {
        all.forEach(claim -> claims.put(claim.id(), claim));
        this.hierarchy = hierarchy;
    }

    /** The claim that one repeats; null where it repeats none that is known. */
    Statement repeated(Statement claim) {
        return claims.get(claim.links().repeats());
    }

    /** Where a value comes from by some reports of it. */
    Provenance provenance(Given value, List<Statement> reports) {
        var reached = ends(reports);
        return new Provenance(value, reports, origins(reached), reached.stream().anyMatch(End::circular));
    }

    List<Origin> of(Collection<Statement> reports) {
        return origins(ends(reports));
    }

    private List<End> ends(Collection<Statement> reports) {
        return reports.stream().map(this::end).distinct().toList();
    }

    /** By name; circles after those that say it of themselves. */
    private static List<Origin> origins(List<End> reached) {
        if (reached.size() == 1) {
            return reached.get(0).origins();
        }
        var plain = reached.stream()
                .filter(end -> !end.circular)
                .flatMap(end -> end.tops.stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(BY_NAME)));
        var origins = new ArrayList<Origin>();
        plain.forEach(party -> origins.add(new Origin(List.of(party), false)));
        circles(reached).stream()
                .filter(circle -> circle.stream().noneMatch(plain::contains))
                .map(circle -> new Origin(List.copyOf(circle), true))
                .sorted(Comparator.comparing(origin -> origin.parties().get(0), BY_NAME))
                .forEach(origins::add);
        return origins;
    }

    /** Circles that share a party are one: closing a circle must not make two origins of one. */
    private static List<Set<Speaker>> circles(List<End> ends) {
        var circles = new ArrayList<Set<Speaker>>();
        for (var end : ends) {
            if (end.circular) {
                var touching = circles.stream()
                        .filter(circle -> circle.stream().anyMatch(end.tops::contains))
                        .toList();
                var joined = new TreeSet<>(BY_NAME);
                joined.addAll(end.tops);
                touching.forEach(joined::addAll);
                circles.removeAll(touching);
                circles.add(joined);
            }
        }
        return circles;
    }

    private End end(Statement claim) {
        var known = ends.get(claim.id());
        if (known != null) {
            return known;
        }
        var repeated = repeated(claim);
        var end = repeated == null ? itself(claim) : follow(claim);
        ends.put(claim.id(), end);
        return end;
    }

    private End itself(Statement claim) {
        return new End(Set.of(hierarchy.top(claim.party())), false);
    }

    private End follow(Statement claim) {
        var way = new LinkedHashMap<String, Statement>();
        var each = claim;
        while (each != null && !ends.containsKey(each.id()) && way.putIfAbsent(each.id(), each) == null) {
            each = repeated(each);
        }
        var end = each == null ? null : ends.get(each.id());
        if (each == null) {
            var last = List.copyOf(way.values()).get(way.size() - 1);
            end = itself(last);
        } else if (end == null) {
            end = circle(each);
        }
        for (var id : way.keySet()) {
            ends.put(id, end);
        }
        return end;
    }

    private End circle(Statement claim) {
        var tops = new TreeSet<>(BY_NAME);
        var each = claim;
        do {
            tops.add(hierarchy.top(each.party()));
            each = repeated(each);
        } while (!each.id().equals(claim.id()));
        return new End(tops, true);
    }

    private record End(Set<Speaker> tops, boolean circular) {
        List<Origin> origins() {
            return List.of(new Origin(List.copyOf(tops), circular));
        }
    }
}
