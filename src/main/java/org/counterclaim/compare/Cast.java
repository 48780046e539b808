package org.counterclaim.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.party.Party;

/**
 * Who is named in a comparison.
 *
 * @param parties by their public ids, hidden ones too
 * @param speakers those that everybody may see, with all above them
 */
record Cast(Map<String, Party> parties, List<Speaker> speakers) {

    Map<String, Speaker> byId() {
        return speakers.stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
    }

    /** Whether everybody may see a party. */
    boolean shows(String id) {
        var party = parties.get(id);
        return party != null && !party.hidden();
    }
}
