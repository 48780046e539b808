package org.counterclaim.claim;

import org.counterclaim.web.Filled;
import org.counterclaim.web.TypedName;

/**
 * One line of "Relayed by" as it was typed.
 *
 * @param kind the kind with which the party is created where nobody is called so; empty where it is not
 * @param adopts "yes" where the relay makes the statement its own
 * @param said when it did; empty where nobody knows
 */
public record RelayRow(TypedName party, String kind, String adopts, String said) {
    static final RelayRow EMPTY = new RelayRow(TypedName.NOTHING, "", "", "");

    static RelayRow of(Filled fields, int index) {
        return new RelayRow(
                fields.name("relay-" + index),
                fields.line("relay-" + index + "Kind"),
                fields.line("adopts-" + index),
                fields.line("adoptedSaid-" + index));
    }

    public boolean isEmpty() {
        return party.isEmpty() && adopts.isEmpty() && said.isEmpty();
    }

    /** Whether the relay makes the statement its own, and does not only pass it on. */
    public boolean adopted() {
        return !adopts.isEmpty();
    }

    @Override
    public String toString() {
        return adopted() ? (party + " ✓ " + said).strip() : party.text();
    }
}
