package org.counterclaim.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.question.Range;

/**
 * A union of intervals, each end open or closed, kept as the places where it begins and ends in turn: there is one way
 * to write a set, so that equal sets are equal.
 *
 * @param fromBelow whether it reaches down without bound, so that the first place is an end
 * @param cuts in ascending order, none twice
 */
public record IntervalSet(Line line, boolean fromBelow, List<Cut> cuts) implements ValueSet {

    /** One interval; null is no bound. It is empty where it ends before it begins. */
    static IntervalSet of(Line line, Range range) {
        var from = range.low() == null
                ? new IntervalSet(line, true, List.of())
                : new IntervalSet(line, false, List.of(line.cut(range.low(), range.lowOpen())));
        var to = range.high() == null
                ? new IntervalSet(line, true, List.of())
                : new IntervalSet(line, true, List.of(line.cut(range.high(), !range.highOpen())));
        return from.and(to).and(all(line));
    }

    private static IntervalSet all(Line line) {
        return line == Line.COUNT
                ? new IntervalSet(line, false, List.of(new Cut(BigDecimal.ZERO, false)))
                : new IntervalSet(line, true, List.of());
    }

    /** All that is on the line and not in it. */
    IntervalSet complement() {
        return new IntervalSet(line, !fromBelow, cuts).and(all(line));
    }

    @Override
    public boolean isEmpty() {
        return !fromBelow && cuts.isEmpty();
    }

    @Override
    public IntervalSet and(ValueSet other) {
        var that = (IntervalSet) other;
        var kept = new ArrayList<Cut>();
        boolean inThis = fromBelow;
        boolean inThat = that.fromBelow;
        boolean inBoth = inThis && inThat;
        for (int i = 0, j = 0; i < cuts.size() || j < that.cuts.size(); ) {
            int order = i == cuts.size()
                    ? 1
                    : j == that.cuts.size() ? -1 : cuts.get(i).compareTo(that.cuts.get(j));
            var cut = order <= 0 ? cuts.get(i) : that.cuts.get(j);
            if (order <= 0) {
                inThis = !inThis;
                i++;
            }
            if (order >= 0) {
                inThat = !inThat;
                j++;
            }
            if (inBoth != (inThis && inThat)) {
                inBoth = !inBoth;
                kept.add(cut);
            }
        }
        return new IntervalSet(line, fromBelow && that.fromBelow, List.copyOf(kept));
    }

    /** The same as asking whether {@link #and} is not empty, without making it: every pair of answers is asked. */
    @Override
    public boolean meets(ValueSet other) {
        var that = (IntervalSet) other;
        boolean inThis = fromBelow;
        boolean inThat = that.fromBelow;
        int i = 0;
        int j = 0;
        while (!(inThis && inThat) && (i < cuts.size() || j < that.cuts.size())) {
            int order = i == cuts.size()
                    ? 1
                    : j == that.cuts.size() ? -1 : cuts.get(i).compareTo(that.cuts.get(j));
            if (order <= 0) {
                inThis = !inThis;
                i++;
            }
            if (order >= 0) {
                inThat = !inThat;
                j++;
            }
        }
        return inThis && inThat;
    }

    /** Its intervals from the lowest up. */
    public List<Range> pieces() {
        var pieces = new ArrayList<Range>();
        Cut begin = null;
        boolean inside = fromBelow;
        for (var cut : cuts) {
            if (inside) {
                pieces.add(piece(begin, cut));
            }
            inside = !inside;
            begin = cut;
        }
        if (inside) {
            pieces.add(piece(begin, null));
        }
        return pieces;
    }

    private Range piece(Cut begin, Cut end) {
        return new Range(
                begin == null ? null : begin.at(),
                begin == null || begin.after(),
                end == null ? null : line.last(end),
                end == null || line.lastOpen(end));
    }
}
