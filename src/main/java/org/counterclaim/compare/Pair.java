package org.counterclaim.compare;

import java.util.Collection;
import java.util.List;

/**
 * Two accounts in their full wordings.
 *
 * @param questions those that one of the two answers
 * @param left what the one says beside that
 * @param right what the other says beside that
 */
public record Pair(Column one, Column other, List<Pairing> questions, List<Statement> left, List<Statement> right) {

    /** What both say on one question; what one only passes on is not its word. */
    public record Pairing(Row row, Collection<Statement> left, Collection<Statement> right) {}

    /** @param comparison of two columns */
    static Pair of(Comparison comparison) {
        var one = comparison.columns().get(0);
        var other = comparison.columns().get(1);
        var questions = comparison.rows().stream()
                .map(row -> new Pairing(
                        row,
                        CompareFormats.own(row.cells().get(0)),
                        CompareFormats.own(row.cells().get(1))))
                .filter(pairing -> !pairing.left.isEmpty() || !pairing.right.isEmpty())
                .toList();
        return new Pair(one, other, questions, rest(comparison, one), rest(comparison, other));
    }

    private static List<Statement> rest(Comparison comparison, Column column) {
        return comparison.others().stream()
                .filter(other -> other.column().equals(column.party()))
                .flatMap(other -> other.statements().stream())
                .toList();
    }

    /** Whether neither has said anything. */
    public boolean empty() {
        return questions.isEmpty() && left.isEmpty() && right.isEmpty();
    }
}
