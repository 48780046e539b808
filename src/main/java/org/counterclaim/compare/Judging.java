package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws the verdict of a question that is answered in words from what editors judged of its standing answers. */
final class Judging {
    private static final Comparator<Judgement> EARLIEST_FIRST =
            Comparator.comparing(Judgement::at).thenComparing(Judgement::one).thenComparing(Judgement::other);

    private final List<Side> sides;
    private final List<Judgement> across = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<Speaker> divided = new LinkedHashSet<>();

    private Judging(List<Side> sides, List<Judgement> judgements) {
        this.sides = sides;
        judged(judgements).forEach(this::weigh);
    }

    static Finding of(List<Side> sides, List<Judgement> judgements) {
        var judging = new Judging(sides, judgements);
        int pairs = judging.pairs();
        return new Finding(
                judging.verdict(pairs), sides, judging.clashes, List.copyOf(judging.divided), judging.across, pairs);
    }

    /**
     * What is judged of each pair of sides, by their places. Of two judgements on the same claims the later counts; of
     * several on the same words a conflict does, so that it does not get lost where columns are rolled up.
     */
    private Map<Pair, Judgement> judged(List<Judgement> judgements) {
        var latest = new LinkedHashMap<Set<String>, Judgement>();
        judgements.stream()
                .filter(judgement -> !judgement.one().equals(judgement.other()))
                .sorted(EARLIEST_FIRST)
                .forEach(judgement -> latest.put(Set.of(judgement.one(), judgement.other()), judgement));
        var places = places();
        var judged = new TreeMap<Pair, Judgement>();
        latest.values().forEach(judgement -> {
            var one = places.get(judgement.one());
            var other = places.get(judgement.other());
            if (one != null && other != null) {
                judged.merge(new Pair(Math.min(one, other), Math.max(one, other)), judgement, Judging::graver);
            }
        });
        return judged;
    }

    private static Judgement graver(Judgement before, Judgement next) {
        if (before.agree() != next.agree()) {
            return before.agree() ? next : before;
        }
        return EARLIEST_FIRST.compare(before, next) < 0 ? next : before;
    }

    /** In which side a claim stands. */
    private Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < sides.size(); i++) {
            for (var answer : sides.get(i).answers()) {
                places.put(answer.claim().id(), i);
            }
        }
        return places;
    }

    private void weigh(Pair pair, Judgement judgement) {
        var one = sides.get(pair.one);
        var other = sides.get(pair.other);
        if (!one.column().equals(other.column())) {
            across.add(judgement);
            if (!judgement.agree()) {
                clashes.add(new Clash(List.of(one, other), judgement));
            }
        } else if (!judgement.agree()) {
            divided.add(one.column());
        }
    }

    /** How many pairs of answers of different columns there are. */
    private int pairs() {
        var perColumn = new HashMap<Speaker, Integer>();
        sides.forEach(side -> perColumn.merge(side.column(), 1, Integer::sum));
        int all = sides.size() * sides.size();
        int within =
                perColumn.values().stream().mapToInt(count -> count * count).sum();
        return (all - within) / 2;
    }

    private Verdict verdict(int pairs) {
        if (pairs == 0) {
            return sides.isEmpty() ? Verdict.SILENT : Verdict.ONE_SIDED;
        }
        if (!clashes.isEmpty()) {
            return Verdict.CONFLICT;
        }
        if (across.size() < pairs) {
            return Verdict.OPEN;
        }
        return divided.isEmpty() ? Verdict.AGREE : Verdict.COMPATIBLE;
    }

    private record Pair(int one, int other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair that) {
            return one == that.one ? Integer.compare(other, that.other) : Integer.compare(one, that.one);
        }
    }
}
