package org.counterclaim.search;

import java.util.Optional;
import org.counterclaim.party.Party;
import org.counterclaim.search.NameLikeness.Names;

/**
 * Another party that may be the same.
 *
 * @param party null where it is not recorded yet
 * @param name the name of it that is most like one of the other's
 * @param otherName that one
 * @param likeness from {@link NameLikeness#LIKELY} to 1
 */
public record Namesake(Party party, Party other, String name, String otherName, double likeness) {

    /** The two, if they are likely to be one by their names. */
    static Optional<Namesake> likely(Party party, Names names, Party other, Names otherNames) {
        var closest = NameLikeness.closest(names, otherNames);
        return closest.likeness() < NameLikeness.LIKELY
                ? Optional.empty()
                : Optional.of(new Namesake(party, other, closest.one(), closest.other(), closest.likeness()));
    }

    /** The later recorded of the two. */
    public Party duplicate() {
        return party.id() > other.id() ? party : other;
    }

    /** The earlier recorded of the two, to which more may refer. */
    public Party stays() {
        return party.id() > other.id() ? other : party;
    }

    /** The form that merges the two, filled in. */
    public String merger() {
        return duplicate().address() + "/merger?into=" + stays().publicId();
    }
}
