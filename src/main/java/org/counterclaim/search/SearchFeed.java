package org.counterclaim.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The one thread of this node that keeps the index up with the history. */
@Singleton
class SearchFeed {
    private static final Logger LOG = Logger.getLogger(SearchFeed.class);

    private final KeptIndex index;
    private final Optional<Duration> every;
    private ScheduledExecutorService thread;
    private boolean failing;

    SearchFeed(KeptIndex index, @ConfigProperty(name = "counterclaim.search.every") Optional<Duration> every) {
        this.index = index;
        this.every = every;
    }

    /** Without an interval it catches up once. */
    void start(@Observes StartupEvent started) {
        if (every.isEmpty()) {
            catchUp();
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "search-feed"));
        thread.scheduleWithFixedDelay(this::catchUp, 0, every.get().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A failure is told once, and tried again until it is gone. */
    private void catchUp() {
        try {
            index.catchUp();
            failing = false;
        } catch (CancellationException stopping) {
            LOG.debug("Search leaves what it has not followed to the next start", stopping);
        } catch (IOException | RuntimeException failed) {
            if (!failing) {
                LOG.error("Search does not follow what is recorded, until this is mended", failed);
            }
            failing = true;
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (thread != null) {
            thread.shutdown();
            thread.awaitTermination(1, TimeUnit.MINUTES);
        }
    }
}
