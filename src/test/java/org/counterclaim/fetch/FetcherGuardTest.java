package org.counterclaim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.counterclaim.fetch.LocalServer.html;
import static org.counterclaim.fetch.SmallInternet.PUBLIC;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.counterclaim.fetch.NotFetched.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server on a public address tries to send the fetcher to one on a private address, at the same port. */
class FetcherGuardTest {
    private final SmallInternet internet = new SmallInternet();
    private final List<LocalServer> servers = LocalServer.atOnePort(PUBLIC, "127.0.0.1", "::1");
    private final LocalServer open = servers.get(0);
    private final LocalServer secret = servers.get(1);
    private final LocalServer secretSix = servers.get(2);
    private final Fetcher fetcher = new Fetcher(true, "1", internet, Clock.systemUTC());

    FetcherGuardTest() {
        open.on("/", html("<p>open</p>"));
        secret.on("/", html("<p>secret</p>"));
        secretSix.on("/", html("<p>secret</p>"));
    }

    @AfterEach
    void nobodyReachedTheSecretServers() throws IOException {
        fetcher.stop();
        open.close();
        secret.close();
        secretSix.close();
        assertThat(secret.connections()).isZero();
        assertThat(secretSix.connections()).isZero();
    }

    @Test
    void publicServer_isReached() throws IOException {
        try (var page = fetcher.fetch("http://public.test:" + open.port())) {
            assertThat(Files.readString(page.body())).isEqualTo("<p>open</p>");
        }
        assertThat(open.connections()).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://127.0.0.1:PORT/                  | FORBIDDEN_ADDRESS
            http://127.0.0.1.:PORT/                 | FORBIDDEN_ADDRESS
            //127.0.0.1:PORT/                       | FORBIDDEN_ADDRESS
            http://localhost:PORT/                  | FORBIDDEN_ADDRESS
            http://localhost.:PORT/                 | FORBIDDEN_ADDRESS
            http://2130706433:PORT/                 | FORBIDDEN_ADDRESS
            http://017700000001:PORT/               | FORBIDDEN_ADDRESS
            http://0x7f000001:PORT/                 | FORBIDDEN_ADDRESS
            http://0177.0.0.1:PORT/                 | FORBIDDEN_ADDRESS
            http://0x7f.0.0.1:PORT/                 | FORBIDDEN_ADDRESS
            http://0x7f.1:PORT/                     | FORBIDDEN_ADDRESS
            http://127.1:PORT/                      | FORBIDDEN_ADDRESS
            http://0:PORT/                          | FORBIDDEN_ADDRESS
            http://0.0.0.0:PORT/                    | FORBIDDEN_ADDRESS
            http://１２７．０．０．１:PORT/              | FORBIDDEN_ADDRESS
            http://①②⑦.⓪.⓪.①:PORT/                | FORBIDDEN_ADDRESS
            http://127。0。0。1:PORT/                | FORBIDDEN_ADDRESS
            http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/                | FORBIDDEN_ADDRESS
            http://[::1]:PORT/                      | FORBIDDEN_ADDRESS
            http://[0:0:0:0:0:0:0:1]:PORT/          | FORBIDDEN_ADDRESS
            http://[::]:PORT/                       | FORBIDDEN_ADDRESS
            http://[::127.0.0.1]:PORT/              | FORBIDDEN_ADDRESS
            http://[::ffff:7f00:1]:PORT/            | FORBIDDEN_ADDRESS
            http://[::ffff:127.0.0.1]:PORT/         | FORBIDDEN_ADDRESS
            http://[::ffff:0:127.0.0.1]:PORT/       | FORBIDDEN_ADDRESS
            http://[64:ff9b::7f00:1]:PORT/          | FORBIDDEN_ADDRESS
            http://[64:ff9b:1::7f00:1]:PORT/        | FORBIDDEN_ADDRESS
            http://[2002:7f00:1::]:PORT/            | FORBIDDEN_ADDRESS
            http://[2001:0:7f00:1::]:PORT/          | FORBIDDEN_ADDRESS
            http://[2a00::5efe:7f00:1]:PORT/        | FORBIDDEN_ADDRESS
            http://[fc00::1]:PORT/                  | FORBIDDEN_ADDRESS
            http://[fd00:ec2::254]/                 | FORBIDDEN_ADDRESS
            http://[fe80::1]:PORT/                  | FORBIDDEN_ADDRESS
            http://[fec0::1]:PORT/                  | FORBIDDEN_ADDRESS
            http://[ff02::1]:PORT/                  | FORBIDDEN_ADDRESS
            http://[2001:db8::1]:PORT/              | FORBIDDEN_ADDRESS
            http://[100::1]:PORT/                   | FORBIDDEN_ADDRESS
            http://0.1.2.3/                         | FORBIDDEN_ADDRESS
            http://10.0.0.1/                        | FORBIDDEN_ADDRESS
            http://100.64.0.1/                      | FORBIDDEN_ADDRESS
            http://169.254.169.254/latest/          | FORBIDDEN_ADDRESS
            http://172.16.0.1/                      | FORBIDDEN_ADDRESS
            http://192.0.0.192/                     | FORBIDDEN_ADDRESS
            http://192.0.2.1/                       | FORBIDDEN_ADDRESS
            http://192.168.0.1/                     | FORBIDDEN_ADDRESS
            http://198.18.0.1/                      | FORBIDDEN_ADDRESS
            http://224.0.0.1/                       | FORBIDDEN_ADDRESS
            http://240.0.0.1/                       | FORBIDDEN_ADDRESS
            http://255.255.255.255/                 | FORBIDDEN_ADDRESS
            http://[::1%25lo]:PORT/                 | MALFORMED
            http://[::1%1]:PORT/                    | MALFORMED
            http://user@127.0.0.1:PORT/             | MALFORMED
            http://public.test:PORT@127.0.0.1:PORT/ | MALFORMED
            http://127.0.0.1:PORT\\@public.test/    | MALFORMED
            http://127%2e0%2e0%2e1:PORT/            | MALFORMED
            http://public.test:22/                  | FORBIDDEN_PORT
            http://public.test:6/                   | FORBIDDEN_PORT
            file:///etc/passwd                      | NOT_WEB
            gopher://127.0.0.1:PORT/_GET            | NOT_WEB
            ftp://127.0.0.1:PORT/                   | NOT_WEB
            javascript:alert(1)                     | NOT_WEB
            """)
    void redirectToAForbiddenAddress_isNotFollowed(String location, Reason reason) {
        var target = location.replace("PORT", Integer.toString(open.port()));
        open.redirect("/away", target);

        assertThat(reason("http://public.test:" + open.port() + "/away")).isEqualTo(reason);
        assertThat(open.connections()).isOne();
        if (!location.startsWith("//")) {
            assertThat(reason(target)).as("at once").isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "0.0.0.0",
                "::",
                "10.1.2.3",
                "100.64.1.2",
                "169.254.169.254",
                "192.168.1.1",
                "fd00::1",
                "fe80::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
            })
    void nameOfAForbiddenAddress_isNotConnectedTo(String address) {
        internet.name("private.test", address);
        open.redirect("/away", "http://private.test:" + open.port() + "/");

        assertThat(reason("http://private.test:" + open.port() + "/")).isEqualTo(Reason.FORBIDDEN_ADDRESS);
        assertThat(reason("http://public.test:" + open.port() + "/away")).isEqualTo(Reason.FORBIDDEN_ADDRESS);
    }

    @Test
    void nameOfOnePublicAndOnePrivateAddress_isNotConnectedTo() {
        internet.name("both.test", PUBLIC, "127.0.0.1").name("htob.test", "::1", PUBLIC);

        assertThat(reason("http://both.test:" + open.port() + "/")).isEqualTo(Reason.FORBIDDEN_ADDRESS);
        assertThat(reason("http://htob.test:" + open.port() + "/")).isEqualTo(Reason.FORBIDDEN_ADDRESS);
        assertThat(open.connections()).isZero();
    }

    @Test
    void nameThatIsPublicOnlyOnce_isLookedUpOnce() throws IOException {
        internet.name("rebinding.test", PUBLIC).name("rebinding.test", "127.0.0.1");

        try (var page = fetcher.fetch("http://rebinding.test:" + open.port() + "/")) {
            assertThat(Files.readString(page.body())).isEqualTo("<p>open</p>");
        }
        assertThat(internet.lookups()).containsExactly("rebinding.test");
    }

    @Test
    void nameThatIsPublicOnlyOnce_isLookedAtAgainAfterARedirect() {
        internet.name("rebinding.test", PUBLIC).name("rebinding.test", "127.0.0.1");
        open.redirect("/away", "/");

        assertThat(reason("http://rebinding.test:" + open.port() + "/away")).isEqualTo(Reason.FORBIDDEN_ADDRESS);
        assertThat(open.connections()).isOne();
    }

    /** By default Java asks proxies for no addresses of this machine, so that has to be said, too. */
    @Test
    void proxyOfTheSystem_isNotUsed() throws IOException {
        var port = Integer.toString(secret.port());
        var properties = Map.of(
                "socksProxyHost", "127.0.0.1",
                "socksProxyPort", port,
                "socksNonProxyHosts", "",
                "http.proxyHost", "127.0.0.1",
                "http.proxyPort", port,
                "http.nonProxyHosts", "");
        try {
            properties.forEach(System::setProperty);
            fetcher.fetch("http://public.test:" + open.port()).close();
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
        assertThat(open.connections()).isOne();
    }

    @Test
    void unknownName_isToldSo() {
        assertThat(reason("http://nobody.test/")).isEqualTo(Reason.NO_SUCH_HOST);
    }

    @Test
    void fetcherThatIsSwitchedOff_asksNobody() {
        var off = new Fetcher(false, "1", internet, Clock.systemUTC());

        var refused = catchThrowableOfType(NotFetched.class, () -> off.fetch("http://public.test:" + open.port()));

        assertThat(refused.reason()).isEqualTo(Reason.SWITCHED_OFF);
        assertThat(internet.lookups()).isEmpty();
        off.stop();
    }

    /** The machine's own addresses may be public ones. */
    @Test
    void ownNetworks_areNotReached() throws IOException {
        assertThat(OwnNetworks.contain(SmallInternet.address("127.0.0.1"))).isTrue();
        assertThat(OwnNetworks.contain(SmallInternet.address("8.8.8.8"))).isFalse();
    }

    private Reason reason(String address) {
        return catchThrowableOfType(NotFetched.class, () -> fetcher.fetch(address))
                .reason();
    }
}
