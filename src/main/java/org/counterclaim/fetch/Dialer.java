package org.counterclaim.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.counterclaim.fetch.NotFetched.Reason;

/** Opens connections to addresses that were looked at, and to no others. */
final class Dialer {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int TRIED = 4;

    private final SSLSocketFactory tls;

    Dialer(SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** A connection to the first of the addresses that takes one. */
    Socket connect(Target target, List<InetAddress> addresses, Deadline deadline) throws IOException {
        var unreachable = new NotFetched(Reason.UNREACHABLE, target.host());
        for (var address : addresses.subList(0, Math.min(TRIED, addresses.size()))) {
            deadline.requireTime();
            // Without this word it would go by a proxy that properties of the system may name.
            var socket = new Socket(Proxy.NO_PROXY);
            deadline.watch(socket);
            try {
                socket.connect(
                        new InetSocketAddress(address, target.port()),
                        Math.min(PATIENCE_MILLIS, deadline.millisLeft()));
                socket.setSoTimeout(deadline.millisLeft());
                return socket;
            } catch (IOException failed) {
                socket.close();
                unreachable.addSuppressed(failed);
            }
        }
        throw unreachable;
    }

    /** The same connection, over which the server has proved that it is the host. */
    SSLSocket secure(Socket plain, Target target) throws IOException {
        try {
            var secure = (SSLSocket) tls.createSocket(plain, target.host(), target.port(), true);
            var parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            return secure;
        } catch (IOException failed) {
            throw new NotFetched(Reason.UNREACHABLE, target.host(), failed);
        }
    }
}
