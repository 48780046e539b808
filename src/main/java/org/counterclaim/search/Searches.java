package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.claim.ClaimLists;
import org.counterclaim.claim.Surroundings;
import org.counterclaim.search.Engine.Ask;
import org.counterclaim.search.Engine.Count;

/** Looks for what is asked, and makes of it what people read. */
@Singleton
public class Searches {
    /** How many findings stand on a page. */
    static final int ON_A_PAGE = 25;

    private static final int MOST_VALUES = 15;

    private final KeptIndex index;
    private final Matching matching;
    private final Findings findings;
    private final FacetLabels labels;
    private final ClaimLists claims;

    Searches(KeptIndex index, Matching matching, Findings findings, FacetLabels labels, ClaimLists claims) {
        this.index = index;
        this.matching = matching;
        this.findings = findings;
        this.labels = labels;
        this.claims = claims;
    }

    /**
     * What was found.
     *
     * @param loosely whether nothing has all words, and this has some of them
     * @param total how much there is of the kind that was chosen
     * @param kinds how much there is of each kind, whichever was chosen
     * @param next where the rest begins; null where this is the end
     */
    public record Results(
            SearchQuery query,
            boolean loosely,
            List<Finding> findings,
            long total,
            Tally kinds,
            List<Facet> facets,
            String next,
            Surroundings around) {}

    /** How much there is of each kind. */
    public record Tally(List<Count> counts) {
        public long of(Kind kind) {
            return counts.stream()
                    .filter(count -> count.value().equals(kind.code()))
                    .mapToLong(Count::documents)
                    .sum();
        }

        public long all() {
            return counts.stream().mapToLong(Count::documents).sum();
        }
    }

    /** What has all words that were typed; where nothing has, what has some of them. */
    Results of(Search search) {
        var query = SearchQuery.parse(search.typed());
        var wanted = matching.of(query, search);
        var results = of(search, query, wanted.all(), false);
        return results.kinds().all() > 0
                ? results
                : wanted.some()
                        .map(some -> of(search, query, some, true))
                        .filter(some -> some.kinds().all() > 0)
                        .orElse(results);
    }

    private Results of(Search search, SearchQuery query, Match wanted, boolean loosely) {
        var facets = EnumSet.copyOf(Search.FACETS);
        if (search.kind() == null) {
            facets.add(Field.KIND);
        }
        var found = index.find(ask(Matching.of(wanted, search.kind()), search, ON_A_PAGE, facets));
        var kinds = search.kind() == null ? found : index.find(ask(wanted, search, 0, Set.of(Field.KIND)));
        var shown = findings.of(found.hits(), query);
        return new Results(
                query,
                loosely,
                shown,
                found.total(),
                new Tally(kinds.facets().get(Field.KIND)),
                labels.of(found.facets(), search),
                found.next(),
                around(shown));
    }

    /** What has all words, in its order and some at a time; where nothing is looked for, nothing is found. */
    Batches batches(Search search, int most) {
        var wanted = matching.of(SearchQuery.parse(search.typed()), search).all();
        return new Batches(
                index, Matching.of(wanted, search.kind()), search.orderOrUsual(), search.isEmpty() ? 0 : most);
    }

    private Surroundings around(List<Finding> shown) {
        var parties = shown.stream().filter(Finding::isParty).map(Finding::asParty);
        var claimed =
                shown.stream().filter(Finding::isClaim).map(Finding::asClaim).toList();
        return claims.around(claimed, parties.toList());
    }

    private static Ask ask(Match wanted, Search search, int count, Set<Field> facets) {
        var after = search.after().isEmpty() ? null : search.after();
        return new Ask(wanted, search.orderOrUsual(), after, count, facets, MOST_VALUES);
    }
}
