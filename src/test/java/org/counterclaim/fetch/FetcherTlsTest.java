package org.counterclaim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.counterclaim.fetch.LocalServer.html;
import static org.counterclaim.fetch.SmallInternet.PUBLIC;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.counterclaim.fetch.NotFetched.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that can prove to be public.test, and nobody else. */
class FetcherTlsTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext context;
    private static LocalServer server;

    private final SmallInternet internet = new SmallInternet();

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("keys.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD),
                        "-dname",
                        "CN=public.test",
                        "-ext",
                        "san=dns:public.test")
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        var keys = KeyStore.getInstance(file.toFile(), PASSWORD);
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        server = new LocalServer(PUBLIC, 0, context.getServerSocketFactory()).on("/", html("here"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void serverThatProvesItsName_isRead() throws IOException {
        internet.trusting(context.getSocketFactory());

        try (var page = fetch("https://public.test:" + server.port() + "/")) {
            assertThat(Files.readString(page.body())).isEqualTo("here");
        }
    }

    @Test
    void serverOfAnotherName_isNotRead() {
        internet.trusting(context.getSocketFactory()).name("other.test", PUBLIC);
        int before = server.requests().size();

        assertThat(reason("https://other.test:" + server.port() + "/")).isEqualTo(Reason.UNREACHABLE);
        assertThat(reason("https://" + PUBLIC + ":" + server.port() + "/")).isEqualTo(Reason.UNREACHABLE);
        assertThat(server.requests().subList(before, server.requests().size())).allMatch(String::isEmpty);
    }

    @Test
    void serverNobodyVouchesFor_isNotRead() {
        assertThat(reason("https://public.test:" + server.port() + "/")).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void redirectToPlainHttp_isFollowedAndKept() throws IOException {
        internet.trusting(context.getSocketFactory());
        try (var plain = new LocalServer(PUBLIC, 0).on("/", html("plain"))) {
            var address = "http://public.test:" + plain.port() + "/";
            server.redirect("/down", address);

            try (var page = fetch("https://public.test:" + server.port() + "/down")) {
                assertThat(page.addresses())
                        .containsExactly(
                                URI.create("https://public.test:" + server.port() + "/down"), URI.create(address));
            }
        }
    }

    private Reason reason(String address) {
        return catchThrowableOfType(NotFetched.class, () -> fetch(address)).reason();
    }

    private Fetched fetch(String address) throws NotFetched {
        var fetcher = new Fetcher(true, "1", internet, Clock.systemUTC());
        try {
            return fetcher.fetch(address);
        } finally {
            fetcher.stop();
        }
    }
}
