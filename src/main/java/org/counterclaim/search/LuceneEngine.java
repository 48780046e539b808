package org.counterclaim.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.counterclaim.history.ChainPlace;

/**
 * An index in a folder of this node. What is committed says how far it follows the history; closing it commits nothing,
 * so that an end on purpose is no other than a crash.
 */
final class LuceneEngine implements Engine, Index, Closeable {
    private static final String SEQUENCE = "sequence";
    private static final String HASH = "hash";
    private static final String FORMAT = "format";

    /** Counts the ways in which documents were written; an index of another way is made anew. */
    private static final String THIS_FORMAT = "1";

    private static final double BUFFERED_MEGABYTES = 64;

    private static final long COMMIT_EVERY = Duration.ofSeconds(3).toNanos();

    private final Path folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final LuceneFinder finder = new LuceneFinder();
    private volatile ChainPlace reached;
    private ChainPlace committed;
    private long committedAt = System.nanoTime();

    /** Opens the index in a folder, or begins one. */
    LuceneEngine(Path folder) throws IOException {
        var settings = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFERED_MEGABYTES);
        this.folder = folder;
        this.writer = new IndexWriter(FSDirectory.open(folder), settings);
        try {
            this.searchers = new SearcherManager(writer, null);
            check();
            this.reached = committed(writer);
            this.committed = reached;
        } catch (IOException | RuntimeException unreadable) {
            // Its lock would keep out the index that is made in its place.
            writer.close();
            throw unreadable;
        }
    }

    /** Reads all of it once: opening finds damage at the edges of files only, and the rest would be met by a search. */
    private void check() throws IOException {
        var searcher = searchers.acquire();
        try {
            for (var segment : searcher.getIndexReader().leaves()) {
                segment.reader().checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    private static ChainPlace committed(IndexWriter writer) {
        var said = writer.getLiveCommitData();
        if (said == null) {
            return null;
        }
        var data = new HashMap<String, String>();
        said.forEach(each -> data.put(each.getKey(), each.getValue()));
        return THIS_FORMAT.equals(data.get(FORMAT))
                ? new ChainPlace(Long.parseLong(data.get(SEQUENCE)), data.get(HASH))
                : null;
    }

    Path folder() {
        return folder;
    }

    /** How far it follows the history; null where nothing was committed, or in another format. */
    ChainPlace reached() {
        return reached;
    }

    void reach(ChainPlace place) {
        reached = place;
    }

    @Override
    public void write(List<Step> steps, long sequence) throws IOException {
        for (var step : steps) {
            if (step instanceof Step.Drop drop) {
                writer.deleteDocuments(LuceneQueries.marked(new Match.Marked(drop.field(), drop.values())));
            } else {
                for (var document : ((Step.Put) step).documents()) {
                    writer.updateDocument(new Term(LuceneDocuments.KEY, document.key()), LuceneDocuments.of(document));
                }
            }
        }
    }

    @Override
    public void add(List<Document> documents, long sequence) throws IOException {
        for (var document : documents) {
            writer.addDocument(LuceneDocuments.of(document));
        }
    }

    @Override
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Brings what was written to the disk, with how far it follows the history. */
    void commit() throws IOException {
        writer.setLiveCommitData(
                Map.of(SEQUENCE, Long.toString(reached.sequence()), HASH, reached.hash(), FORMAT, THIS_FORMAT)
                        .entrySet());
        writer.commit();
        committed = reached;
        committedAt = System.nanoTime();
    }

    /** The same, but not for each of many changes. */
    void commitIfDue() throws IOException {
        if (!reached.equals(committed) && System.nanoTime() - committedAt > COMMIT_EVERY) {
            commit();
        }
    }

    @Override
    public Found find(Ask ask) {
        return asked(searcher -> finder.find(searcher, ask));
    }

    @Override
    public List<Hit> best(Match wanted, int count) {
        return asked(searcher -> finder.best(searcher, wanted, count));
    }

    /** What is asked of all that is found at one moment. */
    @FunctionalInterface
    private interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T asked(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        writer.getDirectory().close();
    }
}
