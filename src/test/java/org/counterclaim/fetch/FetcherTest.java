package org.counterclaim.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.counterclaim.fetch.LocalServer.bytes;
import static org.counterclaim.fetch.LocalServer.gzip;
import static org.counterclaim.fetch.LocalServer.html;
import static org.counterclaim.fetch.LocalServer.join;
import static org.counterclaim.fetch.LocalServer.page;
import static org.counterclaim.fetch.SmallInternet.PUBLIC;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.counterclaim.fetch.NotFetched.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final int MB = 1024 * 1024;
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] TEXT = bytes("<p>Дейр-эз-Зор</p>");

    private final SmallInternet internet = new SmallInternet();
    private final LocalServer server = new LocalServer(PUBLIC, 0);
    private final String site = "http://public.test:" + server.port();
    private final Fetcher fetcher = new Fetcher(true, "1.2", internet, CLOCK);
    private final Fetcher hasty =
            new Fetcher(true, "1.2", internet, CLOCK, new Limits(10 * MB, Duration.ofMillis(500), 5));

    @AfterEach
    void stop() throws IOException {
        fetcher.stop();
        hasty.stop();
        server.close();
    }

    @Test
    void page_comesWithWhatTheServerSaysOfIt() throws IOException {
        server.on("/a", page("200 OK", "Text/HTML; charset=\"windows-1251\"", TEXT));

        try (var page = fetcher.fetch(site + "/a#b")) {
            assertThat(page.address()).isEqualTo(URI.create(site + "/a"));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.mediaType()).isEqualTo("text/html");
            assertThat(page.charset()).isEqualTo("windows-1251");
            assertThat(page.body()).hasBinaryContent(TEXT);
            assertThat(page.at()).isEqualTo(NOW);
        }
    }

    @Test
    void request_saysWhoAsksAndNothingElse() throws IOException {
        server.on("/a?b=c", html("x"));

        fetcher.fetch(site + "/a?b=c").close();

        assertThat(server.requests().get(0).lines())
                .containsExactly(
                        "GET /a?b=c HTTP/1.1",
                        "Host: public.test:" + server.port(),
                        "User-Agent: Counterclaim/1.2",
                        "Accept: text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5",
                        "Accept-Encoding: identity",
                        "Connection: close");
    }

    @Test
    void files_lastUntilClosed() throws IOException {
        server.on("/", html("x"));

        var page = fetcher.fetch(site);
        Path folder = page.body().getParent();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("body", "page.warc.gz");
        page.close();

        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirect_isFollowed_withoutCookies(int status) throws IOException {
        server.on(
                "/a",
                bytes("HTTP/1.1 " + status + " X\r\nLocation: b/c\r\nSet-Cookie: d=e\r\n"
                        + "Content-Length: 5\r\n\r\nmoved"));
        server.on("/b/c", html("here"));

        try (var page = fetcher.fetch(site + "/a")) {
            assertThat(page.addresses()).containsExactly(URI.create(site + "/a"), URI.create(site + "/b/c"));
            assertThat(page.body()).hasContent("here");
        }
        assertThat(server.requests().get(1)).doesNotContainIgnoringCase("cookie");
    }

    @Test
    void redirectToLettersBeyondAscii_isFollowed() throws IOException {
        server.redirect("/a", "/новости");
        server.on("/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8", html("here"));

        try (var page = fetcher.fetch(site + "/a")) {
            assertThat(page.body()).hasContent("here");
        }
    }

    @Test
    void fiveRedirects_areFollowed_butNotSix() throws IOException {
        for (int i = 0; i < 6; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }
        server.on("/6", html("here"));

        fetcher.fetch(site + "/1").close();
        assertThat(refused(fetcher, "/0").reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(refused(fetcher, "/0").detail()).isEqualTo("5");
    }

    @Test
    void loopOfRedirects_ends() {
        server.redirect("/a", "/b").redirect("/b", "/a");

        assertThat(refused(fetcher, "/a").reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(server.connections()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "500 Oh", "304 Not Modified", "300 Choices", "302 Found"})
    void statusWithoutAPage_isTold(String status) {
        server.on("/a", page(status, "text/html", TEXT));

        var refused = refused(fetcher, "/a");

        assertThat(refused.reason()).isEqualTo(Reason.REFUSED_BY_SERVER);
        assertThat(refused.detail()).isEqualTo(status.substring(0, 3));
    }

    static Stream<Arguments> packed() throws IOException {
        return Stream.of(
                arguments("identity", TEXT),
                arguments("gzip", gzip(TEXT)),
                arguments("X-GZip", gzip(TEXT)),
                arguments("deflate", deflated(TEXT, false)),
                arguments("deflate", deflated(TEXT, true)),
                arguments("deflate, gzip", gzip(deflated(TEXT, false))));
    }

    @ParameterizedTest
    @MethodSource("packed")
    void packedPage_isUnpacked(String coding, byte[] content) throws IOException {
        server.on("/a", page("200 OK", "text/html", content, "Content-Encoding: " + coding));

        try (var page = fetcher.fetch(site + "/a")) {
            assertThat(page.body()).hasBinaryContent(TEXT);
        }
    }

    @Test
    void chunks_areJoined() throws IOException {
        server.on(
                "/a",
                bytes("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "5;x=y\r\nwords\r\n6\r\n apart\r\n0\r\nTrailer: x\r\n\r\n"));

        try (var page = fetcher.fetch(site + "/a")) {
            assertThat(page.body()).hasContent("words apart");
            assertThat(page.mediaType()).isEmpty();
            assertThat(page.charset()).isEmpty();
        }
    }

    static Stream<Arguments> tooLarge() {
        var eleven = new byte[11 * MB];
        var bomb = gzip(eleven);
        return Stream.of(
                arguments("with its length", page("200 OK", "text/html", eleven)),
                arguments("without its length", join(bytes("HTTP/1.1 200 OK\r\n\r\n"), eleven)),
                arguments(
                        "in a chunk",
                        join(
                                bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nB00000\r\n"),
                                eleven,
                                bytes("\r\n0\r\n\r\n"))),
                arguments("packed", page("200 OK", "text/html", bomb, "Content-Encoding: gzip")),
                arguments("packed twice", page("200 OK", "text/html", gzip(bomb), "Content-Encoding: gzip, gzip")),
                arguments("as a redirect", page("302 Found", "text/html", eleven, "Location: /b")),
                arguments("as a header", page("200 OK", "text/html", TEXT, "X: " + "x".repeat(100_000))),
                arguments(
                        "as headers",
                        page(
                                "200 OK",
                                "text/html",
                                TEXT,
                                "X: x\r\n".repeat(1_000).strip())),
                arguments("as hints", bytes("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(500_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLarge")
    void tooManyBytes_areNotTaken(String how, byte[] answer) {
        server.on("/a", answer);

        var refused = refused(fetcher, "/a");

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.detail()).isEqualTo("10");
    }

    @Test
    void tenMegabytes_areTaken() throws IOException {
        server.on("/a", page("200 OK", "text/html", gzip(new byte[10 * MB]), "Content-Encoding: gzip"));

        try (var page = fetcher.fetch(site + "/a")) {
            assertThat(page.body()).hasSize(10 * MB);
        }
    }

    static Stream<Arguments> slow() {
        return Stream.of(
                arguments("silent", (LocalServer.Script) (client, out) -> TimeUnit.SECONDS.sleep(30)),
                arguments("dripping headers", drip("HTTP/1.1 200 OK\r\nX: ", "x")),
                arguments("dripping content", drip("HTTP/1.1 200 OK\r\n\r\n", "x")),
                arguments("dripping hints", drip("", "HTTP/1.1 103 Early Hints\r\n\r\n")));
    }

    private static LocalServer.Script drip(String first, String drop) {
        return (client, out) -> {
            out.write(bytes(first));
            for (int i = 0; i < 600; i++) {
                out.write(bytes(drop));
                TimeUnit.MILLISECONDS.sleep(50);
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slow")
    void slowServer_isLeft(String how, LocalServer.Script script) {
        server.on("/a", script);

        assertThat(refused(hasty, "/a").reason()).isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void slowNameServer_isLeft() {
        var never = new CountDownLatch(1);
        var slow = new Internet() {
            @Override
            List<InetAddress> addressesOf(String host) throws UnknownHostException {
                try {
                    never.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                throw new UnknownHostException(host);
            }
        };
        var waiting = new Fetcher(true, "1", slow, CLOCK, new Limits(MB, Duration.ofMillis(300), 5));

        assertThat(catchThrowableOfType(NotFetched.class, () -> waiting.fetch(site))
                        .reason())
                .isEqualTo(Reason.TOO_SLOW);
        waiting.stop();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("nothing at all", ""),
                arguments("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n"),
                arguments("half a header", "HTTP/1.1 200 OK\r\nContent-"),
                arguments("half a page", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
                arguments("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwo"),
                arguments("no chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhere it is"),
                arguments("not packed", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nhere it is"),
                arguments("packed unknown", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nhere it is"),
                arguments("packed often", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip,gzip,gzip,gzip\r\n\r\nx"),
                arguments("another protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void brokenAnswer_isToldSo(String how, String answer) {
        server.on("/a", answer.getBytes(ISO_8859_1));

        var refused = refused(fetcher, "/a");

        assertThat(refused.reason()).isEqualTo(Reason.BROKEN_ANSWER);
        assertThat(refused.detail()).isEqualTo("public.test");
    }

    @Test
    void resetConnection_isToldSo() {
        server.on("/a", (client, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
            client.setSoLinger(true, 0);
        });

        assertThat(refused(fetcher, "/a").reason()).isEqualTo(Reason.BROKEN_ANSWER);
    }

    @Test
    void emptyPage_isToldSo() {
        server.on("/a", bytes("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        server.on("/b", bytes("HTTP/1.1 204 No Content\r\n\r\n"));

        assertThat(refused(fetcher, "/a").reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused(fetcher, "/b").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void closedPort_isToldSo() throws IOException {
        server.close();

        assertThat(refused(fetcher, "/").reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void secondAddress_isTriedWhereTheFirstIsDead() throws IOException {
        server.on("/", html("here"));
        // Nobody listens there, and it counts as public just for this.
        var two = new Internet() {
            @Override
            List<InetAddress> addressesOf(String host) {
                return List.of(SmallInternet.address("127.0.0.3"), SmallInternet.address(PUBLIC));
            }

            @Override
            boolean mayReach(InetAddress address) {
                return true;
            }
        };
        var patient = new Fetcher(true, "1", two, CLOCK);

        patient.fetch(site).close();

        assertThat(server.connections()).isOne();
        patient.stop();
    }

    @Test
    void moreThanAFewAtATime_areToldToWait() throws Exception {
        var arrived = new CountDownLatch(8);
        var leave = new CountDownLatch(1);
        server.on("/wait", (client, out) -> {
            arrived.countDown();
            leave.await();
            out.write(html("x"));
        });
        var threads = Stream.generate(() -> new Thread(() -> close(fetcher, site + "/wait")))
                .limit(8)
                .toList();
        threads.forEach(Thread::start);
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(refused(fetcher, "/wait").reason()).isEqualTo(Reason.BUSY);

        leave.countDown();
        for (var thread : threads) {
            thread.join();
        }
        close(fetcher, site + "/wait");
    }

    @Test
    void failedFetch_leavesNoFiles() throws IOException {
        var before = folders();
        server.on("/a", page("200 OK", "text/html", new byte[11 * MB]));

        refused(fetcher, "/a");
        refused(fetcher, "/none");

        assertThat(folders()).isEqualTo(before);
    }

    private static long folders() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("counterclaim-fetch-"))
                    .count();
        }
    }

    private static void close(Fetcher fetcher, String address) {
        try {
            fetcher.fetch(address).close();
        } catch (NotFetched failed) {
            throw new AssertionError(failed);
        }
    }

    private NotFetched refused(Fetcher who, String path) {
        return catchThrowableOfType(NotFetched.class, () -> who.fetch(site + path));
    }

    private static byte[] deflated(byte[] content, boolean bare) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var to = new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            to.write(content);
        }
        return packed.toByteArray();
    }
}
