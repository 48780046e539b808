package org.counterclaim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.search.Engine.Step;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.VersionType;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * Writes what one stretch of the history changed. Documents are put and taken away by the number of its last change, so
 * that whoever comes late with an older stretch changes nothing that is newer.
 */
final class OpenSearchWriter {
    private static final int AT_ONCE = 500;
    private static final long CHARACTERS_AT_ONCE = 4_000_000;
    private static final String NEWER_IS_THERE = "version_conflict_engine_exception";

    private final OpenSearchCluster cluster;
    private final String alias;
    private final long sequence;
    private final List<BulkOperation> waiting = new ArrayList<>();
    private long characters;

    /** Writes through an alias, since a cluster would make any missing index on its own. */
    OpenSearchWriter(OpenSearchCluster cluster, String alias, long sequence) {
        this.cluster = cluster;
        this.alias = alias;
        this.sequence = sequence;
    }

    void write(List<Step> steps) {
        for (var step : steps) {
            if (step instanceof Step.Put put) {
                put.documents().forEach(this::put);
            } else if (step instanceof Step.Drop drop && !drop.values().isEmpty()) {
                send();
                drop(drop.field(), drop.values());
            }
        }
        send();
    }

    private void put(Document document) {
        var length = document.text().length()
                + document.words().values().stream().mapToLong(String::length).sum();
        put(document.key(), OpenSearchDocuments.body(document), length);
    }

    /** What the index says of itself. */
    void say(String key, Map<String, Object> body) {
        put(key, body, key.length());
        send();
    }

    private void put(String key, Map<String, Object> body, long length) {
        add(
                BulkOperation.of(any -> any.index(one -> one.id(key)
                        .version(sequence)
                        .versionType(VersionType.ExternalGte)
                        .document(body))),
                length);
    }

    /**
     * One by one, by their keys: deleting by query would raise the version beyond the sequence, and what is put next,
     * or once more after a failure, would seem to be older.
     */
    private void drop(Field field, Set<String> values) {
        cluster.ask(client -> client.indices().refresh(all -> all.index(alias)));
        List<FieldValue> after = List.of();
        do {
            var page = keys(field, values, after);
            page.forEach(hit -> add(
                    BulkOperation.of(any ->
                            any.delete(one -> one.id(hit.id()).version(sequence).versionType(VersionType.ExternalGte))),
                    hit.id().length()));
            after = page.size() < AT_ONCE ? null : page.get(page.size() - 1).sortVals();
        } while (after != null);
        send();
    }

    private List<Hit<Void>> keys(Field field, Set<String> values, List<FieldValue> after) {
        var byKey = SortOptions.of(
                by -> by.field(key -> key.field(OpenSearchDocuments.KEY).order(SortOrder.Asc)));
        return cluster.ask(client -> client.search(
                        search -> {
                            search.index(alias)
                                    .query(OpenSearchQuery.marked(field, values))
                                    .source(none -> none.fetch(false))
                                    .allowPartialSearchResults(false)
                                    .sort(byKey)
                                    .size(AT_ONCE);
                            return after.isEmpty() ? search : search.searchAfterVals(after);
                        },
                        Void.class))
                .hits()
                .hits();
    }

    private void add(BulkOperation operation, long length) {
        waiting.add(operation);
        characters += length;
        if (waiting.size() >= AT_ONCE || characters >= CHARACTERS_AT_ONCE) {
            send();
        }
    }

    private void send() {
        if (waiting.isEmpty()) {
            return;
        }
        var answer = cluster.ask(client ->
                client.bulk(bulk -> bulk.index(alias).requireAlias(true).operations(waiting)));
        waiting.clear();
        characters = 0;
        if (answer.errors()) {
            answer.items().forEach(OpenSearchWriter::check);
        }
    }

    private static void check(BulkResponseItem item) {
        var error = item.error();
        if (error != null && !NEWER_IS_THERE.equals(error.type())) {
            throw new NotIndexed("the cluster did not take " + item.id() + ": " + error.type() + ", " + error.reason());
        }
    }
}
