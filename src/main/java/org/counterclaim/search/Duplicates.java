package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.party.Lineages;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyNames;
import org.counterclaim.search.NameLikeness.Names;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Slice;

/** Walks all parties in the order of their recording, and compares each with those that were recorded after it. */
@ApplicationScoped
class Duplicates implements PanacheRepositoryBase<Party, Long> {
    /**
     * So many parties are compared on a page, each with so many others; a page ends early where it has enough pairs.
     */
    static final int AT_ONCE = 200;

    private static final int CANDIDATES = 20;
    private static final int ENOUGH = 100;

    private final SoundAlikes index;
    private final Listed listed;
    private final PartyNames names;

    Duplicates(SoundAlikes index, Listed listed, PartyNames names) {
        this.index = index;
        this.listed = listed;
        this.names = names;
    }

    /**
     * A page of the walk.
     *
     * @param pairs each once, by the earlier recorded
     * @param compared how many parties were compared with those after them
     * @param whole whether there are no other pages
     */
    record Walk(Slice<Namesake> pairs, Lineages lineages, int compared, boolean whole) {}

    /** The pairs of the next parties from a cursor on; from the beginning where it is null. */
    Walk from(Cursor cursor) {
        var found = find("listed = true and id > ?1 order by id", cursor == null ? -1 : cursor.id())
                .range(0, AT_ONCE)
                .list();
        var parties = found.subList(0, Math.min(found.size(), AT_ONCE));
        var likely = likely(parties);
        var lineages = names.lineagesOf(likely.values().stream()
                .flatMap(List::stream)
                .flatMap(pair -> Stream.of(pair.party(), pair.other()))
                .distinct()
                .toList());
        var places = new OneParty(lineages);
        var pairs = new ArrayList<Namesake>();
        int compared = 0;
        while (compared < parties.size() && pairs.size() < ENOUGH) {
            likely.get(parties.get(compared++)).stream()
                    .filter(pair -> places.possible(pair.party(), pair.other()))
                    .forEach(pairs::add);
        }
        boolean more = compared < found.size();
        var next = more ? Cursor.encode("", parties.get(compared - 1).id()) : null;
        return new Walk(new Slice<>(pairs, null, next), lineages, compared, cursor == null && !more);
    }

    private Map<Party, List<Namesake>> likely(List<Party> parties) {
        var candidates = new LinkedHashMap<Party, List<String>>();
        for (var party : parties) {
            candidates.put(party, index.to(OneParty.names(party), party.id(), CANDIDATES));
        }
        var ids = candidates.values().stream().flatMap(List::stream).distinct().toList();
        var known = listed.of(Kind.PARTY, ids);
        var cut = new HashMap<Party, Names>();
        var likely = new LinkedHashMap<Party, List<Namesake>>();
        candidates.forEach((party, later) -> likely.put(
                party,
                later.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Party.class::cast)
                        .flatMap(other -> Namesake.likely(party, names(party, cut), other, names(other, cut)).stream())
                        .toList()));
        return likely;
    }

    private static Names names(Party party, Map<Party, Names> cut) {
        return cut.computeIfAbsent(party, each -> Names.of(OneParty.names(each)));
    }
}
