package org.counterclaim.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch.indices.Alias;
import org.opensearch.client.opensearch.indices.get_alias.IndexAliases;

/** The indices of this application in a cluster, each by the number of its making; an alias says which one serves. */
final class OpenSearchIndices {
    private final OpenSearchCluster cluster;
    private final String alias;

    OpenSearchIndices(OpenSearchCluster cluster, String alias) {
        this.cluster = cluster;
        this.alias = alias;
    }

    private record Made(long number, boolean serves) {}

    /** The one that is asked. */
    Optional<OpenSearchIndex> serving() {
        return made().stream().filter(Made::serves).findFirst().map(this::index);
    }

    /** Makes an empty one, which does not serve. */
    OpenSearchIndex next() {
        var index = index(new Made(made().stream().mapToLong(Made::number).max().orElse(0) + 1, false));
        cluster.ask(client -> client.indices().create(create -> create.index(index.name())
                .aliases(index.writtenBy(), new Alias.Builder().build())
                .settings(OpenSearchDocuments.settings())
                .mappings(OpenSearchDocuments.mapping())));
        return index;
    }

    /** From now on this one is asked and no other; nobody finds a moment in between. */
    void serve(OpenSearchIndex index) {
        var others = made().stream().filter(Made::serves).map(this::index).toList();
        cluster.ask(client -> client.indices().updateAliases(update -> {
            others.forEach(other -> update.actions(
                    act -> act.remove(old -> old.index(other.name()).alias(alias))));
            return update.actions(
                    act -> act.add(added -> added.index(index.name()).alias(alias)));
        }));
    }

    void delete(OpenSearchIndex index) {
        cluster.ask(client ->
                client.indices().delete(gone -> gone.index(index.name()).ignoreUnavailable(true)));
    }

    /** Deletes what does not serve: indices that served before, or whose making was broken off. */
    void deleteOthers() {
        made().stream().filter(each -> !each.serves()).map(this::index).forEach(this::delete);
    }

    private OpenSearchIndex index(Made made) {
        return new OpenSearchIndex(cluster, alias + "-" + made.number());
    }

    /** The newest first. */
    private List<Made> made() {
        var found = cluster.ask(client -> client.indices().getAlias(all -> all.index(alias + "-*")))
                .result();
        return found.entrySet().stream()
                .filter(each -> each.getKey().substring(alias.length() + 1).matches("\\d{1,18}"))
                .map(each -> made(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Made::number).reversed())
                .toList();
    }

    private Made made(String name, IndexAliases aliases) {
        return new Made(
                Long.parseLong(name.substring(alias.length() + 1)),
                aliases.aliases().containsKey(alias));
    }
}
