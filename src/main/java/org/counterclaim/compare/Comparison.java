package org.counterclaim.compare;

import java.util.List;

/**
 * Accounts of an event side by side. It is computed from values alone: the same material through the same lens makes an
 * equal comparison, in whatever order the material comes.
 *
 * @param others the statements that answer no question, for the columns that have any
 */
public record Comparison(List<Column> columns, List<Row> rows, List<Remainder> others) {

    /** @throws IllegalArgumentException if the material names a party that it does not hold */
    public static Comparison of(Material material, Lens lens) {
        return new Scene(material, lens).compare();
    }

    /** How many questions have which verdict. */
    public Tally tally() {
        return Tally.of(rows.stream().map(Row::verdict));
    }
}
