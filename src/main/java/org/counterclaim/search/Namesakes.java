package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.party.Lineages;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyNames;
import org.counterclaim.search.NameLikeness.Names;

/** Finds parties that may be the same as one: their names are alike, in whatever script, and their places agree. */
@Singleton
public class Namesakes {
    private static final int CANDIDATES = 50;
    private static final int MOST = 5;
    private static final long ANY = -1;

    private final SoundAlikes index;
    private final Listed listed;
    private final PartyNames names;

    Namesakes(SoundAlikes index, Listed listed, PartyNames names) {
        this.index = index;
        this.listed = listed;
        this.names = names;
    }

    /** The likeliest, the best first, with the parties above them. */
    public record Found(List<Namesake> all, Lineages lineages) {
        public static final Found NONE = new Found(List.of(), new Lineages(Map.of()));
    }

    /** Of a recorded party; none of one that is hidden or merged, and none where the index is unavailable. */
    public Found of(Party party) {
        if (party.hidden() || party.mergedInto() != null) {
            return Found.NONE;
        }
        var likely = likely(party, OneParty.names(party));
        if (likely.isEmpty()) {
            return Found.NONE;
        }
        var lineages =
                names.lineagesOf(Stream.concat(Stream.of(party), likely.stream().map(Namesake::other))
                        .toList());
        var places = new OneParty(lineages);
        return best(likely.stream().filter(each -> places.possible(party, each.other())), lineages);
    }

    /** Of a name that is not recorded yet, wherever its party will stand. */
    Found of(String name) {
        var likely = likely(null, List.of(name));
        var lineages = names.lineagesOf(likely.stream().map(Namesake::other).toList());
        return best(likely.stream(), lineages);
    }

    private static Found best(Stream<Namesake> likely, Lineages lineages) {
        return new Found(likely.limit(MOST).toList(), lineages);
    }

    private List<Namesake> likely(Party party, Collection<String> called) {
        var cut = Names.of(called);
        return listed.of(Kind.PARTY, candidates(called)).values().stream()
                .filter(candidate -> !candidate.equals(party))
                .map(Party.class::cast)
                .flatMap(other -> Namesake.likely(party, cut, other, Names.of(OneParty.names(other))).stream())
                .sorted(Comparator.comparingDouble(Namesake::likeness)
                        .reversed()
                        .thenComparing(each -> each.other().id()))
                .toList();
    }

    private List<String> candidates(Collection<String> called) {
        try {
            return index.to(called, ANY, CANDIDATES);
        } catch (EngineUnavailable unavailable) {
            return List.of();
        }
    }
}
