package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws the verdict of a question from the standing answers of its columns, never from unions of them. */
final class Weighing {
    private final List<Side> sides;
    private final Map<Speaker, List<Side>> byColumn;
    private final Set<Speaker> divided = new LinkedHashSet<>();

    private Weighing(List<Side> sides) {
        this.sides = sides;
        this.byColumn = by(sides, Side::column);
        byColumn.forEach((column, own) -> {
            if (by(own, Side::topic).values().stream().anyMatch(Weighing::impossible)) {
                divided.add(column);
            }
        });
    }

    static Finding of(List<Side> sides) {
        var weighing = new Weighing(sides);
        var clashes = weighing.clashes(Integer.MAX_VALUE);
        return new Finding(
                weighing.verdict(!clashes.isEmpty()), sides, clashes, List.copyOf(weighing.divided), List.of(), 0);
    }

    /** The verdict alone: it is known with the first clash. */
    static Verdict verdict(List<Side> sides) {
        var weighing = new Weighing(sides);
        return weighing.verdict(!weighing.clashes(1).isEmpty());
    }

    private Verdict verdict(boolean clashing) {
        if (byColumn.size() < 2) {
            return byColumn.isEmpty() ? Verdict.SILENT : Verdict.ONE_SIDED;
        }
        if (clashing) {
            return Verdict.CONFLICT;
        }
        return divided.isEmpty() && alike() ? Verdict.AGREE : Verdict.COMPATIBLE;
    }

    /** Every column says the same on the same topics, and one thing only on each. */
    private boolean alike() {
        var accounts =
                byColumn.values().stream().map(Weighing::account).distinct().toList();
        return accounts.size() == 1 && accounts.get(0).values().stream().allMatch(sets -> sets.size() == 1);
    }

    private static Map<String, Set<ValueSet>> account(List<Side> own) {
        return own.stream()
                .collect(Collectors.groupingBy(Side::topic, Collectors.mapping(Side::set, Collectors.toSet())));
    }

    /** @param most after how many it is enough */
    private List<Clash> clashes(int most) {
        var clashes = new ArrayList<Clash>();
        by(sides, Side::topic).values().forEach(onTopic -> addPairs(onTopic, clashes, most));
        if (clashes.isEmpty()) {
            var undivided = sides.stream()
                    .filter(side -> !divided.contains(side.column()))
                    .toList();
            by(undivided, Side::topic).values().stream()
                    .filter(Weighing::impossible)
                    .forEach(onTopic -> clashes.add(new Clash(fewest(onTopic), null)));
        }
        return clashes;
    }

    private static void addPairs(List<Side> sides, List<Clash> clashes, int most) {
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size() && clashes.size() < most; j++) {
                var one = sides.get(i);
                var other = sides.get(j);
                if (!one.column().equals(other.column()) && !one.meets(other)) {
                    clashes.add(new Clash(List.of(one, other), null));
                }
            }
        }
    }

    /** Whether no value fits them all. */
    private static boolean impossible(List<Side> sides) {
        var common = sides.get(0).set();
        for (var side : sides.subList(1, sides.size())) {
            common = common.and(side.set());
        }
        return common.isEmpty();
    }

    /** As few of them as no value fits: the proof that all cannot be true. */
    private static List<Side> fewest(List<Side> sides) {
        var left = new ArrayList<>(sides);
        for (var side : sides) {
            var without = new ArrayList<>(left);
            without.remove(side);
            if (!without.isEmpty() && impossible(without)) {
                left = without;
            }
        }
        return left;
    }

    private static <K> Map<K, List<Side>> by(List<Side> sides, Function<Side, K> key) {
        var groups = new LinkedHashMap<K, List<Side>>();
        for (var side : sides) {
            groups.computeIfAbsent(key.apply(side), each -> new ArrayList<>()).add(side);
        }
        return groups;
    }
}
