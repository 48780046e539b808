package org.counterclaim.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv6.IPv6Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2606:4700::1111",
                "2a00:1450::5efe:1",
            })
    void addressOfTheInternet_isPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::8.8.8.8",
                "::ffff:0:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::8.8.8.8",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001::1",
                "2001:0:7f00:1::",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:808:808::1",
                "2a00:1450::5efe:7f00:1",
                "2a00:1450::200:5efe:10.0.0.1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
            })
    void specialAddress_isNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
    }

    /** Java reads the mapped form as the address of IPv4 it holds, but some other library may not. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "8.8.8.8"})
    void mappedAddress_isNotPublic(String inside) throws UnknownHostException {
        var bytes = new byte[16];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        System.arraycopy(InetAddress.getByName(inside).getAddress(), 0, bytes, 12, 4);

        assertThat(PublicAddresses.contains(Inet6Address.getByAddress(null, bytes, -1)))
                .isFalse();
    }

    @Property(tries = 20_000)
    void anyAddress_isJudgedAsByTheTable(@ForAll("addresses") byte[] address) throws UnknownHostException {
        var judged =
                address.length == 4 ? InetAddress.getByAddress(address) : Inet6Address.getByAddress(null, address, -1);

        assertThat(PublicAddresses.contains(judged)).as(judged.getHostAddress()).isEqualTo(isPublic(address));
    }

    /**
     * The same judgement from other words: a library's predicates and the registries' tables, written down once more.
     */
    private static boolean isPublic(byte[] bytes) {
        if (bytes.length == 4) {
            var address = new IPv4Address(bytes);
            boolean kept = address.isLoopback()
                    || address.isPrivate()
                    || address.isLinkLocal()
                    || address.isMulticast()
                    || address.isAnyLocal();
            return !kept && SPECIAL_FOUR.stream().noneMatch(range -> range.contains(address));
        }
        var address = new IPv6Address(bytes);
        boolean carries = address.isIPv4Mapped()
                || address.isIPv4Compatible()
                || address.isIPv4Translatable()
                || address.is6To4()
                || address.isTeredo()
                || address.toFullString().matches(".{20}0[0-3]00:5efe:.*")
                || address.isWellKnownIPv4Translatable();
        boolean kept = address.isLoopback() || address.isLocal() || address.isMulticast() || address.isAnyLocal();
        return !carries
                && !kept
                && UNICAST.contains(address)
                && SPECIAL_SIX.stream().noneMatch(range -> range.contains(address));
    }

    private static final IPAddress UNICAST = range("2000::/3");

    private static final List<IPAddress> SPECIAL_FOUR = Stream.of(
                    "0-0.*.*.*",
                    "100.64-127.*.*",
                    "168.63.129.16",
                    "192.0.0.*",
                    "192.0.2.*",
                    "192.31.196.*",
                    "192.52.193.*",
                    "192.88.99.*",
                    "192.175.48.*",
                    "198.18-19.*.*",
                    "198.51.100.*",
                    "203.0.113.*",
                    "240-255.*.*.*")
            .map(PublicAddressesTest::range)
            .toList();

    private static final List<IPAddress> SPECIAL_SIX = Stream.of(
                    "2001:0-1ff:*:*:*:*:*:*",
                    "2001:db8:*:*:*:*:*:*",
                    "2620:4f:8000:*:*:*:*:*",
                    "3fff:0-fff:*:*:*:*:*:*")
            .map(PublicAddressesTest::range)
            .toList();

    private static IPAddress range(String text) {
        return new IPAddressString(text).getAddress();
    }

    /** Any address, and those at and beside the edges of every network there is something to say about. */
    @Provide
    Arbitrary<byte[]> addresses() {
        var four = bytes(4);
        var six = bytes(16);
        var near = Arbitraries.of(
                        "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12"
                                .split(" "))
                .map(Network::of);
        var nearMore = Arbitraries.of(
                        ("192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16"
                                        + " 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4"
                                        + " 240.0.0.0/4 ::/96 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2000::/3"
                                        + " 2001::/32 2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20"
                                        + " 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8")
                                .split(" "))
                .map(Network::of);
        var within = Combinators.combine(
                        Arbitraries.oneOf(near, nearMore),
                        six,
                        Arbitraries.integers().between(-1, 1))
                .as(PublicAddressesTest::within);
        return Arbitraries.oneOf(four, six, within, within, carrying(four, six));
    }

    private static Arbitrary<byte[]> bytes(int length) {
        return Arbitraries.bytes().array(byte[].class).ofSize(length);
    }

    /** An address within a network, or in the one before or after it. */
    private static byte[] within(Network network, byte[] random, int beside) {
        var base = network.base().getAddress();
        var all = new byte[base.length];
        for (int bit = 0; bit < base.length * Byte.SIZE; bit++) {
            var from = bit < network.bits() ? base : random;
            all[bit / Byte.SIZE] |= (byte) (from[bit / Byte.SIZE] & 0x80 >> bit % Byte.SIZE);
        }
        int last = (network.bits() - 1) / Byte.SIZE;
        all[last] = (byte) (all[last] + (beside << (Byte.SIZE - 1 - (network.bits() - 1) % Byte.SIZE)));
        return all;
    }

    /** An address of IPv6 with one of IPv4 inside, in each way there is. */
    private static Arbitrary<byte[]> carrying(Arbitrary<byte[]> inside, Arbitrary<byte[]> around) {
        var forms = Arbitraries.of("::ffff:0:0:0 12", "64:ff9b:: 12", "2002:: 2", "2001:: 12", "2a00::5efe:0:0 12")
                .map(text -> text.split(" "));
        return Combinators.combine(forms, inside, around).as((form, four, random) -> {
            var all = SmallInternet.address(form[0]).getAddress();
            if (form[1].equals("2")) {
                System.arraycopy(random, 0, all, 6, 10);
            }
            System.arraycopy(four, 0, all, Integer.parseInt(form[1]), 4);
            return all;
        });
    }
}
