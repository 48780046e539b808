package org.counterclaim.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.claim.Attribution;

/**
 * Who is named in a comparison.
 *
 * @param parties by their public ids, hidden ones too
 * @param speakers those that everybody may see, with all above them
 */
record Cast(Map<String, Known> parties, List<Speaker> speakers) {

    /** @param all those that are named and all above them */
    static Cast of(Collection<Known> all) {
        var parties = new HashMap<String, Known>();
        all.forEach(party -> parties.put(party.id(), party));
        return new Cast(
                parties,
                parties.values().stream()
                        .filter(party -> !party.hidden())
                        .map(party -> speaker(party, parties))
                        .toList());
    }

    /** Whoever is above a hidden party is above all that is below it. */
    private static Speaker speaker(Known party, Map<String, Known> parties) {
        var above = party.above().stream()
                .map(parties::get)
                .filter(each -> each != null && !each.hidden())
                .reduce((upper, lower) -> lower)
                .map(Known::id);
        return new Speaker(party.id(), party.name(), above.orElse(null), party.person());
    }

    Map<String, Speaker> byId() {
        return speakers.stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
    }

    /** Whether everybody may see a party. */
    boolean shows(String id) {
        var party = parties.get(id);
        return party != null && !party.hidden();
    }

    /** How many hands a statement came through; see {@link Attribution#hands()}. Hidden ones are counted. */
    int hands(String party, List<String> relays, String publisher) {
        var between = relays.stream()
                .filter(relay -> parties.containsKey(relay) && !relay.equals(publisher))
                .count();
        return Attribution.hands(together(parties.get(party), parties.get(publisher)), between);
    }

    private static boolean together(Known one, Known other) {
        return one != null && other != null && (one.holds(other) || other.holds(one));
    }
}
