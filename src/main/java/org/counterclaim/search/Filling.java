package org.counterclaim.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes all that is recorded into an empty index: it is read and cut into words on as many threads as there are
 * processors, and written on this one, which may hold the turn to write.
 */
final class Filling {
    /** More would only wait for the database. */
    private static final int MOST_THREADS = 4;

    /** So many batches of each thread are read ahead of what is written. */
    private static final int BATCHES_AHEAD = 2;

    private final Recorded recorded;
    private final Index index;
    private final long sequence;
    private final Runnable eachTime;
    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    /**
     * Prepares it.
     *
     * @param sequence of the change up to which it follows the history
     * @param eachTime is run before each batch is written, and may end it by an exception
     */
    Filling(Recorded recorded, Index index, long sequence, Runnable eachTime) {
        this.recorded = recorded;
        this.index = index;
        this.sequence = sequence;
        this.eachTime = eachTime;
    }

    void run() throws IOException {
        var pool = Executors.newFixedThreadPool(threads, task -> new Thread(task, "search-index"));
        try {
            for (var kind : Kind.values()) {
                fill(kind, pool);
            }
        } finally {
            // What is being read is let finish: H2 closes its file when somebody who reads it is interrupted.
            pool.shutdown();
        }
    }

    private void fill(Kind kind, ExecutorService pool) throws IOException {
        Queue<Future<List<Document>>> ahead = new ArrayDeque<>();
        var keys = recorded.keysAfter(kind, Long.MIN_VALUE);
        while (!keys.isEmpty() || !ahead.isEmpty()) {
            while (!keys.isEmpty() && ahead.size() < threads * BATCHES_AHEAD) {
                var batch = Keys.between(keys);
                ahead.add(pool.submit(() -> recorded.documents(kind, batch)));
                keys = recorded.keysAfter(kind, keys.get(keys.size() - 1));
            }
            eachTime.run();
            index.add(documents(ahead.remove()), sequence);
        }
    }

    private static List<Document> documents(Future<List<Document>> read) throws IOException {
        try {
            return read.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("What is recorded cannot be read", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The index is made no further", stopped);
        }
    }
}
