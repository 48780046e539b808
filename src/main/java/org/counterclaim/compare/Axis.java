package org.counterclaim.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.question.Range;

/** The intervals of the answers to a question for numbers or a time, on one scale from 0 to 1. */
public record Axis(List<Bar> bars) {
    /** How much of the scale lies beyond the figures on each side, so that what has no bound runs on. */
    private static final double MARGIN = 0.1;

    /**
     * A value that somebody gives.
     *
     * @param columns who gives it
     * @param given in which answer
     * @param clashes whether it is in a conflict
     */
    public record Bar(List<Speaker> columns, Given given, boolean clashes, List<Stretch> stretches) {}

    /**
     * One interval.
     *
     * @param endless whether it runs off the scale, below or above
     */
    public record Stretch(double from, double to, boolean endless) {
        public boolean point() {
            return from == to;
        }
    }

    static Axis of(Finding finding) {
        var clashing = new LinkedHashSet<ValueSet>();
        finding.clashes().forEach(clash -> clash.sides().forEach(side -> clashing.add(side.set())));
        var bySet = new LinkedHashMap<IntervalSet, List<Side>>();
        finding.sides().stream()
                .filter(side -> side.set() instanceof IntervalSet)
                .forEach(side -> bySet.computeIfAbsent((IntervalSet) side.set(), set -> new ArrayList<>())
                        .add(side));
        var scale = Scale.of(bySet.keySet());
        var bars = new ArrayList<Bar>();
        bySet.forEach((set, sides) -> bars.add(new Bar(
                sides.stream().map(Side::column).toList(),
                sides.get(0).latest(),
                clashing.contains(set),
                set.pieces().stream().map(scale::stretch).toList())));
        return new Axis(bars);
    }

    private record Scale(double least, double most) {
        static Scale of(Set<IntervalSet> sets) {
            var ends = sets.stream()
                    .flatMap(set -> set.pieces().stream())
                    .flatMap(piece -> Stream.of(piece.low(), piece.high()).filter(end -> end != null))
                    .mapToDouble(BigDecimal::doubleValue)
                    .summaryStatistics();
            return new Scale(ends.getMin(), ends.getMax());
        }

        Stretch stretch(Range piece) {
            return new Stretch(
                    piece.low() == null ? 0 : place(piece.low()),
                    piece.high() == null ? 1 : place(piece.high()),
                    piece.low() == null || piece.high() == null);
        }

        private double place(BigDecimal value) {
            double share = most > least ? (value.doubleValue() - least) / (most - least) : 0.5;
            return MARGIN + share * (1 - 2 * MARGIN);
        }
    }
}
