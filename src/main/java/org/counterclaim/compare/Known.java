package org.counterclaim.compare;

import java.util.List;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyKind;

/**
 * A party as it is, or as it was at an earlier moment.
 *
 * @param above the ids of the parties above it, from the top of the tree down
 * @param hidden whether it is kept from readers, or was
 */
record Known(String id, String name, boolean person, List<String> above, boolean hidden) {

    /** A party as it is. */
    static Known of(Party party) {
        return new Known(
                party.publicId(),
                party.name(),
                party.partyKind() == PartyKind.PERSON,
                party.above().stream().map(Subject::publicId).toList(),
                party.hidden());
    }

    /** Whether the other stands at or below this party. */
    boolean holds(Known other) {
        return id.equals(other.id) || other.above.contains(id);
    }
}
