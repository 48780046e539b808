package org.counterclaim.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an exported comparison says of itself, so that it can be understood and made again.
 *
 * @param title of the event
 * @param address where the comparison stands; empty where that is not to be said
 * @param said up to when claims were said, as the reader chose it; empty for no limit
 * @param recorded up to when claims were recorded, as the reader chose it; empty for all that was recorded
 * @param conflictsOnly whether whoever made the comparison left out the questions without a conflict
 * @param parties every party that the material names
 * @param sources where claims were found, by the ids of the claims
 */
public record Cover(
        String title,
        String address,
        String said,
        String recorded,
        boolean firstHandOnly,
        boolean checkedQuotesOnly,
        boolean conflictsOnly,
        List<Speaker> parties,
        Map<String, Publication> sources) {

    /** The names of the parties by their ids. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        parties.forEach(party -> names.put(party.id(), party.name()));
        return names;
    }
}
