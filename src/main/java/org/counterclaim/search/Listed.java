package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists;
import org.counterclaim.history.Subject;
import org.counterclaim.search.Engine.Hit;

/** Reads from the record what an index found: what everybody may see, one query for each kind. */
@ApplicationScoped
class Listed implements PanacheRepositoryBase<Claim, Long> {
    private static final Map<Kind, String> QUERIES = new EnumMap<>(Map.of(
            Kind.SOURCE,
            "from Source source left join fetch source.publisher where source.hidden = false and source.id in ?1",
            Kind.PARTY,
            "from Party party where party.listed = true and party.id in ?1",
            Kind.EVENT,
            "from Event event where event.hidden = false and event.id in ?1"));

    private final ClaimLists claims;

    Listed(ClaimLists claims) {
        this.claims = claims;
    }

    /** The records behind hits, by their public ids. */
    Map<String, Subject> behind(List<Hit> hits) {
        var found = new HashMap<String, Subject>();
        hits.stream()
                .collect(Collectors.groupingBy(Hit::kind, Collectors.mapping(Hit::subject, Collectors.toSet())))
                .forEach((kind, ids) -> found.putAll(of(kind, ids)));
        return found;
    }

    /** Those of one kind, by their public ids. */
    Map<String, Subject> of(Kind kind, Collection<String> publicIds) {
        var keys = publicIds.stream().flatMap(id -> Subject.idOf(id).stream()).toList();
        if (keys.isEmpty()) {
            return Map.of();
        }
        Stream<? extends Subject> found = kind == Kind.CLAIM
                ? claims.among(keys).stream()
                : getEntityManager()
                        .createQuery(QUERIES.get(kind), Subject.class)
                        .setParameter(1, keys)
                        .getResultStream();
        return found.collect(Collectors.toMap(Subject::publicId, Function.identity()));
    }
}
