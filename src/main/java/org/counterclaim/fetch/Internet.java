package org.counterclaim.fetch;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/** The internet as this machine sees it; tests have a small one of their own. */
@Singleton
class Internet {

    /** All addresses of a host. The dot at the end keeps the machine from trying names of its own network, too. */
    List<InetAddress> addressesOf(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host + "."));
    }

    /** Whether a person may be taken there. */
    boolean mayReach(InetAddress address) throws SocketException {
        return PublicAddresses.contains(address) && !OwnNetworks.contain(address);
    }

    /** Opens connections over which a server proves who it is. */
    SSLSocketFactory tls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }
}
