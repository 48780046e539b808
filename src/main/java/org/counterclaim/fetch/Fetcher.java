package org.counterclaim.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import org.apache.commons.io.file.PathUtils;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.counterclaim.fetch.NotFetched.Reason;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes pages from the web, a few at a time, each within 10 MB, 20 seconds and 5 redirects. */
@Singleton
public class Fetcher {
    private static final int AT_ONCE = 8;

    private final boolean enabled;
    private final String agent;
    private final Internet internet;
    private final Clock clock;
    private final Limits limits;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final ExecutorService lookups = Executors.newFixedThreadPool(AT_ONCE, daemons("fetch-lookup"));
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(daemons("fetch-watch"));

    @Inject
    Fetcher(
            @ConfigProperty(name = "counterclaim.fetch.enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.application.version") String version,
            Internet internet,
            Clock clock) {
        this(enabled, version, internet, clock, Limits.USUAL);
    }

    Fetcher(boolean enabled, String version, Internet internet, Clock clock, Limits limits) {
        this.enabled = enabled;
        this.agent = "Counterclaim/" + version;
        this.internet = internet;
        this.clock = clock;
        this.limits = limits;
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @PreDestroy
    void stop() {
        lookups.shutdownNow();
        watch.shutdownNow();
    }

    /** Whether pages are fetched at all. */
    public boolean enabled() {
        return enabled;
    }

    /**
     * Fetches a page; call it outside of any transaction.
     *
     * @param address as a person typed it
     * @throws NotFetched where there is no page, or none that may be fetched
     */
    public Fetched fetch(String address) throws NotFetched {
        if (!enabled) {
            throw new NotFetched(Reason.SWITCHED_OFF, "");
        }
        var target = Target.read(address);
        if (!turns.tryAcquire()) {
            throw new NotFetched(Reason.BUSY, "");
        }
        try {
            return fetch(target);
        } finally {
            turns.release();
        }
    }

    private Fetched fetch(Target target) throws NotFetched {
        var folder = newFolder();
        Fetched page = null;
        try (var deadline = new Deadline(limits, watch)) {
            page = visit(target, folder, deadline);
            return page;
        } finally {
            if (page == null) {
                delete(folder);
            }
        }
    }

    /** Whatever breaks once time is up broke because it is. */
    private Fetched visit(Target target, Path folder, Deadline deadline) throws NotFetched {
        var lookup = new Lookup(internet, lookups);
        var dialer = new Dialer(internet.tls());
        try {
            return new Visit(lookup, dialer, limits, deadline, clock, agent, folder).fetch(target);
        } catch (IOException | HttpException broken) {
            throw deadline.passed() || broken instanceof SocketTimeoutException
                    ? deadline.missed(broken)
                    : reason(broken, target);
        }
    }

    private NotFetched reason(Exception broken, Target target) {
        if (broken instanceof NotFetched known) {
            return known;
        }
        return broken instanceof MessageConstraintException
                ? limits.tooLarge()
                : new NotFetched(Reason.BROKEN_ANSWER, target.host(), broken);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("counterclaim-fetch-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
