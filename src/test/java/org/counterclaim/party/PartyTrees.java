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
        var party = new Party();
        party.describe(Forms.with(PartyForm.EMPTY, Map.of("name", name)), PartyKind.ORGANISATION, "");
        party.placeBelow(above);
        return party;
    }
}
