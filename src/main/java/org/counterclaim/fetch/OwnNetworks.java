package org.counterclaim.fetch;

import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** The networks this machine stands in, which may have addresses that everybody else may reach, too. */
final class OwnNetworks {
    /** Some tunnels call half the internet their network. */
    private static final int WIDEST_FOUR = 16;

    private static final int WIDEST_SIX = 48;

    private OwnNetworks() {}

    static boolean contain(InetAddress address) throws SocketException {
        return all().stream().anyMatch(network -> network.contains(address.getAddress()));
    }

    private static List<Network> all() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(device -> device.getInterfaceAddresses().stream())
                .map(OwnNetworks::network)
                .toList();
    }

    private static Network network(InterfaceAddress own) {
        var address = own.getAddress();
        int all = address.getAddress().length * Byte.SIZE;
        int widest = all == Integer.SIZE ? WIDEST_FOUR : WIDEST_SIX;
        int bits = own.getNetworkPrefixLength();
        return new Network(address, bits < widest ? all : bits);
    }
}
