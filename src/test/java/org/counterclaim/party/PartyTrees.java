package org.counterclaim.party;

import java.util.Map;
import org.counterclaim.web.Forms;

/** Parties that stand in no database. */
public final class PartyTrees {
    private PartyTrees() {}

    /** A party at the top of the tree. */
    public static Party top(String name) {
        return below(null, name);
    }

    /** A party below another. */
    public static Party below(Party above, String name) {
        return below(above, name, PartyKind.ORGANISATION, "");
    }

    /** A party of a kind and a country, or of none if that is empty; above may be null. */
    public static Party below(Party above, String name, PartyKind kind, String country) {
        var party = new Party();
        party.describe(Forms.with(PartyForm.EMPTY, Map.of("name", name)), kind, country);
        party.placeBelow(above);
        return party;
    }
}
