package org.counterclaim.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyKind;
import org.counterclaim.party.PartyNames;

/** Finds who is named in a comparison, and all above them: in one query, and two more where somebody stands apart. */
@ApplicationScoped
class Speakers implements PanacheRepositoryBase<Party, Long> {
    private final PartyNames names;

    Speakers(PartyNames names) {
        this.names = names;
    }

    /**
     * @param found parties that have been fetched already
     * @param others public ids of further ones; what is no party's is left out
     */
    Cast cast(Collection<Party> found, Collection<String> others) {
        var parties = new HashMap<String, Party>();
        var speakers = new HashMap<String, Speaker>();
        add(found, parties, speakers);
        var missing = others.stream()
                .filter(id -> !parties.containsKey(id))
                .distinct()
                .flatMap(id -> Subject.idOf(id).stream())
                .toList();
        if (!missing.isEmpty()) {
            add(list("id in ?1", missing), parties, speakers);
        }
        return new Cast(parties, List.copyOf(speakers.values()));
    }

    private void add(Collection<Party> found, Map<String, Party> parties, Map<String, Speaker> speakers) {
        var lineages = names.lineagesOf(found);
        for (var party : found) {
            var shown = Stream.concat(lineages.of(party).stream(), Stream.of(party))
                    .filter(each -> !each.hidden())
                    .toList();
            parties.put(party.publicId(), party);
            for (int i = 0; i < shown.size(); i++) {
                var each = shown.get(i);
                var above = i == 0 ? Optional.<Party>empty() : Optional.of(shown.get(i - 1));
                parties.put(each.publicId(), each);
                speakers.putIfAbsent(each.publicId(), speaker(each, above));
            }
        }
    }

    private static Speaker speaker(Party party, Optional<Party> above) {
        return new Speaker(
                party.publicId(),
                party.name(),
                above.map(Party::publicId).orElse(null),
                party.partyKind() == PartyKind.PERSON);
    }
}
