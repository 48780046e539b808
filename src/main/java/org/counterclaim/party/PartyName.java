package org.counterclaim.party;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.counterclaim.web.Choice;
import org.counterclaim.web.Refused;

/** A party as people type it: a name, or a name with those above it, "Maria Zakharova < Foreign Ministry < Russia". */
record PartyName(String name, List<String> above) {

    static PartyName of(String typed) {
        var parts = Arrays.stream(typed.split("<", -1)).map(String::strip).toList();
        return new PartyName(parts.get(0), parts.subList(1, parts.size()));
    }

    /** Whether a party above the other, in order, bears each of the names. */
    private boolean fits(Iterable<Party> upwards) {
        Iterator<String> wanted = above.iterator();
        if (!wanted.hasNext()) {
            return true;
        }
        var next = wanted.next();
        for (var party : upwards) {
            if (party.isCalled(next)) {
                if (!wanted.hasNext()) {
                    return true;
                }
                next = wanted.next();
            }
        }
        return false;
    }

    /** The one listed party it means; the id, where one is given, says which of several. */
    Party resolve(PartyNames names, String field, String id, PartyMessages messages) {
        var namesakes = names.called(name);
        var lineages = names.lineagesOf(namesakes);
        var found = namesakes.stream()
                .filter(party -> fits(lineages.upwards(party)))
                .toList();
        var labels = found.stream().map(lineages::qualified).toList();
        return Choice.pick(
                found,
                id,
                party -> choice(party, lineages.qualified(party), labels),
                () -> Refused.unlessMeant(field, messages.unknown(name)),
                choices -> Refused.ambiguous(field, messages.ambiguous(name), choices));
    }

    private static Choice choice(Party party, String label, List<String> labels) {
        boolean alone = Collections.frequency(labels, label) == 1;
        return new Choice(party.publicId(), alone ? label : label + " · " + party.publicId());
    }
}
