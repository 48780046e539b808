package org.counterclaim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.counterclaim.search.Engine.Ask;
import org.counterclaim.search.Engine.Found;
import org.counterclaim.search.Engine.Hit;

/** Finds and counts what an index holds at one moment. */
final class LuceneFinder {
    private final LuceneFacets facets = new LuceneFacets();

    Found find(IndexSearcher searcher, Ask ask) throws IOException {
        var query = searcher.rewrite(LuceneQueries.of(ask.wanted()));
        var top = top(searcher, query, ask);
        boolean more = top.size() > ask.count();
        var shown = more ? top.subList(0, ask.count()) : top;
        var hits = hits(searcher, shown);
        var next = more && !shown.isEmpty() ? LuceneOrder.place((FieldDoc) shown.get(shown.size() - 1)) : null;
        if (ask.facets().isEmpty()) {
            return new Found(hits, searcher.count(query), Map.of(), next);
        }
        // Counting needs no scores; finding the best of many needs few of them. One pass for both would need all.
        var all = searcher.search(query, new FacetsCollectorManager());
        return new Found(hits, total(all), facets.of(searcher.getIndexReader(), all, ask.facets(), ask.most()), next);
    }

    /** The best of what matches, without a count. */
    List<Hit> best(IndexSearcher searcher, Match wanted, int count) throws IOException {
        var ask = new Ask(wanted, Order.RELEVANCE, null, count, Set.of(), 0);
        var top = top(searcher, searcher.rewrite(LuceneQueries.of(wanted)), ask);
        return hits(searcher, top.subList(0, Math.min(count, top.size())));
    }

    private static List<Hit> hits(IndexSearcher searcher, List<ScoreDoc> found) throws IOException {
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (var each : found) {
            hits.add(LuceneDocuments.hit(stored.document(each.doc)));
        }
        return hits;
    }

    /** One more than is given, by which an end is told. */
    private static List<ScoreDoc> top(IndexSearcher searcher, Query query, Ask ask) throws IOException {
        if (ask.count() == 0) {
            return List.of();
        }
        var order = LuceneOrder.of(ask.order());
        var after = ask.after() == null ? null : LuceneOrder.hit(ask.order(), ask.after());
        return List.of(
                searcher.search(query, new TopFieldCollectorManager(order, ask.count() + 1, after, 1)).scoreDocs);
    }

    private static long total(FacetsCollector all) {
        return all.getMatchingDocs().stream().mapToLong(each -> each.totalHits).sum();
    }
}
