package org.counterclaim.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterclaim.fetch.NotFetched.Reason;

/** Looks a host up, once, and lets it pass only if a person may be taken to all its addresses. */
final class Lookup {
    private final Internet internet;
    private final ExecutorService threads;

    /** Looking up can be neither timed nor ended, so it is left behind in a thread of its own. */
    Lookup(Internet internet, ExecutorService threads) {
        this.internet = internet;
        this.threads = threads;
    }

    /** The addresses that may be connected to, at least one. */
    List<InetAddress> addressesOf(Target target, Deadline deadline) throws IOException {
        var found = find(target.host(), deadline);
        for (var address : found) {
            if (!internet.mayReach(address)) {
                throw new NotFetched(Reason.FORBIDDEN_ADDRESS, target.host());
            }
        }
        return found;
    }

    private List<InetAddress> find(String host, Deadline deadline) throws IOException {
        if (HostName.isAddress(host)) {
            return read(host);
        }
        var found = threads.submit(() -> internet.addressesOf(host));
        try {
            return found.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new NotFetched(Reason.NO_SUCH_HOST, host, failed);
        } catch (TimeoutException slow) {
            throw deadline.missed(slow);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw deadline.missed(interrupted);
        } finally {
            found.cancel(true);
        }
    }

    private static List<InetAddress> read(String address) throws NotFetched {
        try {
            return List.of(InetAddress.getByName(address));
        } catch (UnknownHostException unreadable) {
            throw new NotFetched(Reason.MALFORMED, address, unreadable);
        }
    }
}
