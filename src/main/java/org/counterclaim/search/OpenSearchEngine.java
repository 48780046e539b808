package org.counterclaim.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opensearch.client.opensearch._types.SearchType;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/** Keeps documents in a cluster of OpenSearch, which all nodes of the application share. */
final class OpenSearchEngine implements Engine, AutoCloseable {
    private static final String TIME_LIMIT = "9s";
    /** Each shard counts more values than are wanted: where it is one of several, its few may be the many of all. */
    private static final int VALUES_OF_A_SHARD = 1_000;

    private final OpenSearchCluster cluster;
    /** An alias, behind which one index takes the place of another at once. */
    private final String name;

    /** Nothing is asked of the cluster yet. */
    OpenSearchEngine(OpenSearchSettings settings) {
        this.cluster = new OpenSearchCluster(settings);
        this.name = settings.index();
    }

    /** Where its documents are written. */
    OpenSearchIndices indices() {
        return new OpenSearchIndices(cluster, name);
    }

    /** Whether the cluster answers, and has an index to be asked. */
    boolean serves() {
        try {
            return cluster.askShortly(client ->
                    client.indices().existsAlias(alias -> alias.name(name)).value());
        } catch (EngineUnavailable none) {
            return false;
        }
    }

    @Override
    public Found find(Ask ask) {
        var request = request(ask);
        var answer = cluster.ask(client -> client.search(request, ObjectNode.class));
        if (answer.timedOut()) {
            throw new EngineUnavailable("the cluster took too long", null);
        }
        var hits = answer.hits().hits();
        var given = hits.subList(0, Math.min(hits.size(), ask.count()));
        var next = given.isEmpty() || hits.size() == given.size()
                ? null
                : OpenSearchPlace.encode(
                        ask.order(), given.get(given.size() - 1).sortVals());
        return new Found(
                given.stream().map(hit -> hit(hit.id(), hit.source())).toList(),
                answer.hits().total().value(),
                facets(ask, answer),
                next);
    }

    private SearchRequest request(Ask ask) {
        var request = new SearchRequest.Builder()
                .index(name)
                .query(OpenSearchQuery.of(ask.wanted()))
                .sort(OpenSearchPlace.sort(ask.order()))
                // One more than is given tells whether there is more.
                .size(ask.count() == 0 ? 0 : ask.count() + 1)
                .trackTotalHits(exactly -> exactly.enabled(true))
                .searchType(SearchType.DfsQueryThenFetch)
                // Copies of a shard count a little differently; whoever pages on must meet the same one.
                .preference(Integer.toHexString(ask.wanted().hashCode()))
                .allowPartialSearchResults(false)
                .timeout(TIME_LIMIT);
        if (ask.after() != null) {
            request.searchAfterVals(OpenSearchPlace.decode(ask.order(), ask.after()));
        }
        for (var field : ask.facets()) {
            request.aggregations(
                    field.code(),
                    Aggregation.of(values -> values.terms(most ->
                            most.field(field.code()).size(ask.most()).shardSize(ask.most() + VALUES_OF_A_SHARD))));
        }
        return request.build();
    }

    private static Hit hit(String key, ObjectNode source) {
        var code = first(source, Field.KIND.code());
        var kind = Arrays.stream(Kind.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Hit(key, first(source, Field.SUBJECT.code()), kind, first(source, OpenSearchDocuments.TEXT));
    }

    /** Marks are lists. */
    private static String first(ObjectNode source, String field) {
        var value = source.path(field);
        return (value.isArray() ? value.path(0) : value).asText();
    }

    private static Map<Field, List<Count>> facets(Ask ask, SearchResponse<?> answer) {
        var facets = new EnumMap<Field, List<Count>>(Field.class);
        for (var field : ask.facets()) {
            var values =
                    answer.aggregations().get(field.code()).sterms().buckets().array();
            facets.put(
                    field,
                    values.stream()
                            .map(value -> new Count(value.key(), value.docCount()))
                            .toList());
        }
        return facets;
    }

    @Override
    public void close() {
        cluster.close();
    }
}
