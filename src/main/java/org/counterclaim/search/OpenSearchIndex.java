package org.counterclaim.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.history.ChainPlace;
import org.counterclaim.search.Engine.Step;

/** One index of a cluster, which itself says how far it follows the history: a restored database cannot know that. */
final class OpenSearchIndex implements Index {
    /** Counts the ways in which documents were written; an index of another way is made anew. */
    static final int THIS_FORMAT = 1;

    private static final String REACHED = "reached";

    private final OpenSearchCluster cluster;
    private final String name;

    OpenSearchIndex(OpenSearchCluster cluster, String name) {
        this.cluster = cluster;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** What it is written by: gone with the index, so that nobody who comes late makes it again by writing. */
    String writtenBy() {
        return name + "-writing";
    }

    /** How far it follows the history; empty where it is not filled, or was filled in an older way. */
    Optional<ChainPlace> reached() {
        var found = cluster.ask(client -> client.get(one -> one.index(name).id(REACHED), ObjectNode.class));
        if (!found.found()) {
            return Optional.empty();
        }
        var said = found.source();
        int format = said.path(OpenSearchDocuments.FORMAT).asInt();
        if (format > THIS_FORMAT) {
            throw new IllegalStateException(
                    "the index " + name + " was written by a newer version of this application, which goes on with it");
        }
        return format < THIS_FORMAT
                ? Optional.empty()
                : Optional.of(new ChainPlace(
                        said.path(OpenSearchDocuments.SEQUENCE).asLong(),
                        said.path(OpenSearchDocuments.HASH).asText()));
    }

    /** Says how far it follows the history by now, unless it says that it is further. */
    void reach(ChainPlace place) {
        new OpenSearchWriter(cluster, writtenBy(), place.sequence())
                .say(
                        REACHED,
                        Map.of(
                                OpenSearchDocuments.SEQUENCE,
                                place.sequence(),
                                OpenSearchDocuments.HASH,
                                place.hash(),
                                OpenSearchDocuments.FORMAT,
                                THIS_FORMAT));
    }

    @Override
    public void write(List<Step> steps, long sequence) {
        new OpenSearchWriter(cluster, writtenBy(), sequence).write(steps);
    }

    @Override
    public void add(List<Document> documents, long sequence) {
        write(List.of(new Step.Put(documents)), sequence);
    }

    @Override
    public void refresh() {
        cluster.ask(client -> client.indices().refresh(all -> all.index(name)));
    }
}
