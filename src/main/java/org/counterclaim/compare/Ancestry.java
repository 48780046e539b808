package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.history.State;
import org.counterclaim.party.PartyKind;

/** The parties as they were by a moment, and who was above whom. */
final class Ancestry {
    private final Past past;
    private final Map<String, State> parties;

    Ancestry(Past past) {
        this.past = past;
        this.parties = past.all("party");
    }

    /** These and all that were above them, as far as is known. */
    Set<String> withAllAbove(Collection<String> named) {
        return named.stream().flatMap(id -> upwards(id).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Cast cast(Collection<String> named) {
        return Cast.of(withAllAbove(named).stream()
                .filter(parties::containsKey)
                .map(this::known)
                .toList());
    }

    private Known known(String id) {
        var state = parties.get(id);
        var above = new ArrayList<>(upwards(id));
        above.remove(id);
        Collections.reverse(above);
        return new Known(
                id, state.text("name"), state.text("kind").equals(PartyKind.PERSON.name()), above, past.hidden(id));
    }

    private Set<String> upwards(String party) {
        var upwards = new LinkedHashSet<String>();
        var next = party;
        while (!next.isEmpty() && upwards.add(next)) {
            var state = parties.get(next);
            next = state == null ? "" : state.id("partOf");
        }
        return upwards;
    }
}
