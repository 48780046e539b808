package org.counterclaim.search;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.counterclaim.history.ChainPlace;
import org.jboss.logging.Logger;

/**
 * The index of this node, which may be deleted at any time: one that is missing, unreadable or of another history is
 * made anew; one that still serves serves until its successor is made.
 */
@Singleton
@Typed(LocalIndex.class)
class LocalIndex implements KeptIndex {
    private static final Logger LOG = Logger.getLogger(LocalIndex.class);

    private final Folders folders;
    private final Follower follower;
    private final AtomicBoolean making = new AtomicBoolean();
    private final AtomicReference<LuceneEngine> successor = new AtomicReference<>();

    private volatile LuceneEngine serving;
    private volatile boolean ready;

    LocalIndex(Folders folders, Follower follower) {
        this.folders = folders;
        this.follower = follower;
    }

    @Override
    public synchronized void catchUp() throws IOException {
        try {
            if (serving == null) {
                serving = open();
            }
            succeed();
            if (!follow(serving)) {
                LOG.warn("The search index belongs to another history than the database, and is made anew");
                var others = serving.folder();
                discard();
                Folders.delete(others);
                serving = make();
                follow(serving);
            }
            ready = true;
        } catch (IOException | AlreadyClosedException broken) {
            discard();
            throw new IOException("The search index cannot be written", broken);
        }
    }

    /** False where the index belongs to another history. */
    private boolean follow(LuceneEngine engine) throws IOException {
        var from = engine.reached();
        var next = follower.follow(engine, from);
        while (next.isPresent() && !next.get().equals(from)) {
            from = next.get();
            engine.reach(from);
            engine.commitIfDue();
            next = follower.follow(engine, from);
        }
        engine.commitIfDue();
        return next.isPresent();
    }

    /** The newest index that was committed, or a new one; others are left from an end between two. */
    private LuceneEngine open() throws IOException {
        LuceneEngine found = null;
        for (var folder : folders.newestFirst()) {
            if (found == null) {
                found = opened(folder);
            }
            if (found == null || !found.folder().equals(folder)) {
                Folders.delete(folder);
            }
        }
        return found == null ? make() : found;
    }

    /** Null where it was never committed, or cannot be read. */
    private static LuceneEngine opened(Path folder) throws IOException {
        try {
            var engine = new LuceneEngine(folder);
            if (engine.reached() != null) {
                return engine;
            }
            engine.close();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warnf("The search index in %s cannot be read, and is made anew: %s", folder, unreadable.getMessage());
        }
        return null;
    }

    private LuceneEngine make() throws IOException {
        var engine = new LuceneEngine(folders.next());
        try {
            engine.reach(follower.fill(engine));
            engine.commit();
            return engine;
        } catch (IOException | RuntimeException failed) {
            // Nothing of it was committed: it is taken away when another is opened.
            engine.close();
            throw failed;
        }
    }

    /** Where nothing serves, the next look makes it anyway. */
    @Override
    public void remake() {
        if (serving != null && making.compareAndSet(false, true)) {
            new Thread(this::makeSuccessor, "search-index").start();
        }
    }

    private void makeSuccessor() {
        try {
            successor.set(make());
        } catch (IOException | RuntimeException failed) {
            LOG.error("The search index could not be made anew; the old one serves", failed);
        } finally {
            making.set(false);
        }
    }

    /** What was made takes over when it knows as much as what serves. */
    private void succeed() throws IOException {
        var next = successor.getAndSet(null);
        if (next == null) {
            return;
        }
        follow(next);
        var old = serving;
        serving = next;
        old.close();
        Folders.delete(old.folder());
    }

    private void discard() throws IOException {
        ready = false;
        var broken = serving;
        serving = null;
        var next = successor.getAndSet(null);
        if (next != null) {
            next.close();
        }
        if (broken != null) {
            broken.close();
        }
    }

    @Override
    public boolean ready() {
        return ready;
    }

    @Override
    public Found find(Ask ask) {
        return asked(engine -> engine.find(ask));
    }

    @Override
    public List<Hit> best(Match wanted, int count) {
        return asked(engine -> engine.best(wanted, count));
    }

    private <T> T asked(Function<Engine, T> question) {
        try {
            return question.apply(serving());
        } catch (AlreadyClosedException succeeded) {
            return question.apply(serving());
        }
    }

    @Override
    public ChainPlace reached() {
        return serving().reached();
    }

    private LuceneEngine serving() {
        var engine = serving;
        if (engine == null) {
            throw new EngineUnavailable("The search index is being made");
        }
        return engine;
    }

    synchronized void close(@Observes ShutdownEvent stopping) throws IOException {
        discard();
    }
}
