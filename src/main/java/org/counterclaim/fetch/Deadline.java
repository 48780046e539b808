package org.counterclaim.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The moment at which a fetch ends, whatever it is doing: the connection that is open then is closed. Timeouts of
 * sockets alone would wait forever for a server that sends a byte now and then.
 */
final class Deadline implements AutoCloseable {
    private final Limits limits;
    private final long end;
    private final Future<?> alarm;
    private Closeable open;

    Deadline(Limits limits, ScheduledExecutorService watch) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
        this.alarm = watch.schedule(this::pass, limits.time().toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Closes this, too, at the end; at once where it is over. */
    synchronized void watch(Closeable connection) throws NotFetched {
        open = connection;
        requireTime();
    }

    void requireTime() throws NotFetched {
        if (passed()) {
            throw missed(null);
        }
    }

    NotFetched missed(Throwable cause) {
        return new NotFetched(
                NotFetched.Reason.TOO_SLOW, Long.toString(limits.time().toSeconds()), cause);
    }

    boolean passed() {
        return System.nanoTime() - end >= 0;
    }

    /** How long is left, at least a millisecond: nothing at all means forever to a socket. */
    int millisLeft() {
        return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    private synchronized void pass() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
