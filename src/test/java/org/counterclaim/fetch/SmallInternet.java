package org.counterclaim.fetch;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;

/**
 * An internet of one machine: 127.0.0.2 counts as public, all else is as it is outside. Pages under test know no other.
 */
@Alternative
@Priority(1)
@Singleton
public class SmallInternet extends Internet {
    public static final String PUBLIC = "127.0.0.2";

    private final Map<String, Deque<List<InetAddress>>> names = new ConcurrentHashMap<>();
    private final List<String> lookups = new ArrayList<>();
    private SSLSocketFactory tls = super.tls();

    SmallInternet() {
        name("public.test", PUBLIC);
    }

    /** Gives a name its addresses; again for what it has at the next look-up. The last ones stay. */
    SmallInternet name(String host, String... addresses) {
        names.computeIfAbsent(host, all -> new ArrayDeque<>())
                .add(Stream.of(addresses).map(SmallInternet::address).toList());
        return this;
    }

    SmallInternet trusting(SSLSocketFactory factory) {
        tls = factory;
        return this;
    }

    List<String> lookups() {
        return lookups;
    }

    static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }

    @Override
    List<InetAddress> addressesOf(String host) throws UnknownHostException {
        lookups.add(host);
        var all = names.get(host);
        if (all == null) {
            throw new UnknownHostException(host);
        }
        return all.size() > 1 ? all.pop() : all.peek();
    }

    @Override
    boolean mayReach(InetAddress address) {
        return address.equals(address(PUBLIC)) || PublicAddresses.contains(address);
    }

    @Override
    SSLSocketFactory tls() {
        return tls;
    }
}
