package org.counterclaim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of addresses, all of one version, that share their first bits.
 *
 * @param base one of them
 * @param bits how many they share
 */
record Network(InetAddress base, int bits) {

    /** Reads "192.0.2.0/24" or "2001:db8::/32". */
    static Network of(String text) {
        int slash = text.indexOf('/');
        try {
            // An address in numbers is not looked up.
            var base = InetAddress.getByName(text.substring(0, slash));
            return new Network(base, Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }

    boolean contains(byte[] address) {
        var mine = base.getAddress();
        if (mine.length != address.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            int shared = Math.max(0, Math.min(Byte.SIZE, bits - i * Byte.SIZE));
            int mask = 0xff << Byte.SIZE - shared;
            if (((mine[i] ^ address[i]) & mask & 0xff) != 0) {
                return false;
            }
        }
        return true;
    }
}
