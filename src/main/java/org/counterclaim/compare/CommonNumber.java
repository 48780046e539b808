package org.counterclaim.compare;

import java.util.Optional;
import org.counterclaim.question.Quantity;
import org.counterclaim.question.Range;

/** The whole numbers that fit all answers of a row, where they are one run: what a compatible row has in common. */
final class CommonNumber {
    private CommonNumber() {}

    static Optional<Quantity> of(Row row) {
        return row.finding().sides().stream()
                .map(Side::set)
                .filter(set -> row.issue().terms().whole())
                .reduce(ValueSet::and)
                .map(set -> ((IntervalSet) set).pieces())
                .filter(pieces -> pieces.size() == 1)
                .map(pieces -> Quantity.parse(text(pieces.get(0)), true, null));
    }

    private static String text(Range piece) {
        var low = piece.low().toPlainString();
        if (piece.high() == null) {
            return ">=" + low;
        }
        var high = piece.high().toPlainString();
        if (low.equals(high)) {
            return low;
        }
        return piece.low().signum() == 0 ? "<=" + high : low + "-" + high;
    }
}
