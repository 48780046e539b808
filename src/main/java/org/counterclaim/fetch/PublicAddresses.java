package org.counterclaim.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses of the internet that everybody may reach, by the IANA registries of special-purpose addresses (RFC 6890
 * and what was registered since).
 *
 * <p>In IPv6 only 2000::/3 is given out at all, so that what carries an address of IPv4 inside by mapping
 * (::ffff:0:0/96), compatibility (::/96) or translation (64:ff9b::/96, 64:ff9b:1::/48) is outside, as are loopback,
 * unique local (fc00::/7), link-local, site-local and multicast addresses. Networks that hold nothing a person could
 * want to read are left out whole, even where a corner of them may be reached.
 */
final class PublicAddresses {
    private static final List<Network> FOUR = networks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by customers of a provider; also metadata of a cloud
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // the host beneath a virtual machine of Azure
            "169.254.0.0/16", // link-local; also metadata of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments; also metadata of a cloud
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    private static final Network GIVEN_OUT = Network.of("2000::/3");

    private static final List<Network> SIX = networks(
            "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID, AMT, AS112
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "2620:4f:8000::/48", // AS112
            "3fff::/20"); // documentation

    /**
     * The second half of an address of ISATAP (RFC 5214, section 6.1) begins so, but for two bits of the first byte.
     */
    private static final byte[] ISATAP = {0, 0, 0x5e, (byte) 0xfe};

    private static final int HALF = 8;
    private static final int MODIFIED_BITS = 0b11;

    private PublicAddresses() {}

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }

    static boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 4
                ? FOUR.stream().noneMatch(network -> network.contains(bytes))
                : GIVEN_OUT.contains(bytes)
                        && SIX.stream().noneMatch(network -> network.contains(bytes))
                        && !isatap(bytes);
    }

    private static boolean isatap(byte[] address) {
        var middle = Arrays.copyOfRange(address, HALF, HALF + ISATAP.length);
        middle[0] = (byte) (middle[0] & ~MODIFIED_BITS);
        return Arrays.equals(middle, ISATAP);
    }
}
