package org.counterclaim.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;

/** Finds who is named in a comparison, and all above them: in one query at most. */
@ApplicationScoped
class Speakers implements PanacheRepositoryBase<Party, Long> {
    private static final String UPWARDS = "with up as ("
            + "select party.id as id, party.partOf.id as above from Party party where party.id in ?1"
            + " union all select party.id as id, party.partOf.id as above from up up"
            + " join Party party on party.id = up.above)"
            + " select party from up up left join Party party on party.id = up.id";

    /**
     * Who is named.
     *
     * @param found parties that have been fetched already
     * @param others public ids of further ones; what is no party's is left out
     */
    Cast cast(Set<Party> found, Collection<String> others) {
        var all = new LinkedHashSet<>(found);
        var known = found.stream().map(Party::id).collect(Collectors.toSet());
        var missing = new LinkedHashSet<Long>();
        found.stream()
                .map(Party::partOf)
                .filter(Objects::nonNull)
                .map(Party::id)
                .forEach(missing::add);
        others.forEach(id -> Subject.idOf(id).ifPresent(missing::add));
        missing.removeAll(known);
        if (!missing.isEmpty()) {
            all.addAll(list(UPWARDS, List.copyOf(missing)));
        }
        return Cast.of(all.stream().map(Known::of).toList());
    }
}
