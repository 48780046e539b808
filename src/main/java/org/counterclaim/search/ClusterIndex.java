package org.counterclaim.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.counterclaim.history.ChainPlace;
import org.jboss.logging.Logger;

/**
 * The index of all nodes in a cluster. One node at a time brings it to the end of the history, another makes it anew if
 * need be, and every node finds out for itself that it was done.
 */
@Singleton
@Typed(ClusterIndex.class)
class ClusterIndex implements KeptIndex {
    private static final Logger LOG = Logger.getLogger(ClusterIndex.class);

    private static final long PAUSE = Duration.ofMillis(100).toMillis();
    /** Whoever began to ask an index before it was replaced has an answer by then. */
    private static final long LONGEST_ANSWER = Duration.ofSeconds(12).toMillis();

    private final OpenSearchEngine engine;
    private final OpenSearchIndices indices;
    private final Follower follower;
    private final Recorded recorded;
    private final SearchTurns turns;
    private final AtomicBoolean making = new AtomicBoolean();

    /** Up to where this node saw the index follow the history; null where it has to look. */
    private volatile ChainPlace seen;

    private volatile boolean ready;
    private boolean tidied;

    ClusterIndex(OpenSearchSettings settings, Follower follower, Recorded recorded, SearchTurns turns) {
        this.engine = new OpenSearchEngine(settings);
        this.indices = engine.indices();
        this.follower = follower;
        this.recorded = recorded;
        this.turns = turns;
    }

    @Override
    public synchronized void catchUp() throws IOException {
        tidied = tidied || turns.take(SearchTurn.MAKE, indices::deleteOthers);
        var end = recorded.end();
        if (end.equals(seen)) {
            return;
        }
        seen = null;
        boolean mine = turns.take(SearchTurn.FOLLOW, () -> followServing(end));
        if (mine && seen == null) {
            turns.take(SearchTurn.MAKE, this::makeFirst);
        }
    }

    private void followServing(ChainPlace end) throws IOException {
        var serving = indices.serving();
        if (serving.isPresent() && !follow(serving.get(), end)) {
            LOG.warn("The search index belongs to another history than the database, and is made anew");
            ready = false;
            // Now, and not when its successor is made: it serves all nodes.
            indices.delete(serving.get());
        }
    }

    /** Goes up to an end that was seen before; what came later is for whoever has the next turn. */
    private boolean follow(OpenSearchIndex index, ChainPlace end) throws IOException {
        var from = index.reached();
        if (from.isEmpty()) {
            return false;
        }
        var reached = from.get();
        do {
            var next = follower.follow(new HeldIndex(index, turns), reached);
            if (next.isEmpty()) {
                return false;
            }
            if (!next.get().equals(reached)) {
                index.reach(next.get());
            }
            reached = next.get();
        } while (reached.sequence() < end.sequence());
        seen = reached;
        ready = true;
        return true;
    }

    private void makeFirst() throws IOException {
        if (indices.serving().isEmpty()) {
            serve(fill());
        }
    }

    private OpenSearchIndex fill() throws IOException {
        indices.deleteOthers();
        var index = indices.next();
        index.reach(follower.fill(new HeldIndex(index, turns)));
        return index;
    }

    /** What was made takes over when it knows as much as what serves. */
    private void serve(OpenSearchIndex index) throws IOException {
        while (!turns.take(SearchTurn.FOLLOW, () -> followAndServe(index))) {
            pause(PAUSE);
            turns.keep();
        }
    }

    private void followAndServe(OpenSearchIndex index) throws IOException {
        if (!follow(index, recorded.end())) {
            throw new IOException("the history became another one while the search index was made");
        }
        indices.serve(index);
    }

    @Override
    public void remake() {
        if (making.compareAndSet(false, true)) {
            new Thread(this::makeSuccessor, "search-index").start();
        }
    }

    private void makeSuccessor() {
        try {
            boolean mine = turns.take(SearchTurn.MAKE, () -> {
                serve(fill());
                pause(LONGEST_ANSWER);
                turns.keep();
                indices.deleteOthers();
            });
            if (!mine) {
                LOG.info("The search index is being made anew by another node");
            }
        } catch (IOException | RuntimeException failed) {
            LOG.error("The search index could not be made anew; the old one serves", failed);
        } finally {
            making.set(false);
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public boolean ready() {
        return ready && engine.serves();
    }

    @Override
    public ChainPlace reached() {
        return indices.serving()
                .flatMap(OpenSearchIndex::reached)
                .orElseThrow(() -> new EngineUnavailable("The search index is being made"));
    }

    @Override
    public Found find(Ask ask) {
        if (!ready) {
            throw new EngineUnavailable("The search index is being made, or was not looked at yet");
        }
        try {
            return engine.find(ask);
        } catch (EngineUnavailable failed) {
            // It may have been taken away, or put back to an older state.
            seen = null;
            throw failed;
        }
    }

    @PreDestroy
    void close() {
        engine.close();
    }
}
