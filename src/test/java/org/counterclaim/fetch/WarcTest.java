package org.counterclaim.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.fetch.LocalServer.bytes;
import static org.counterclaim.fetch.LocalServer.gzip;
import static org.counterclaim.fetch.LocalServer.join;
import static org.counterclaim.fetch.SmallInternet.PUBLIC;

import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

class WarcTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00.123Z");

    /** A record as it was read. */
    private record Read(String type, String address, String ip, byte[] block) {}

    @Test
    void everyHop_isKeptAsItWasSent() throws IOException {
        var moved = "HTTP/1.1 302 Found\r\nlocation:   /b\r\nX-Odd : y\r\nContent-Length: 3\r\n\r\nb->";
        var packed = gzip(bytes("<p>here</p>"));
        var page = join(
                bytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(packed.length) + ";a=b\r\n"),
                packed,
                bytes("\r\n0\r\n\r\n"));
        try (var server = new LocalServer(PUBLIC, 0)) {
            server.on("/a", bytes(moved)).on("/b", page);
            var site = "http://public.test:" + server.port();
            try (var fetched = fetch(site + "/a")) {
                var records = read(fetched.warc());

                assertThat(records)
                        .extracting(Read::type)
                        .containsExactly("warcinfo", "request", "response", "request", "response");
                assertThat(records.subList(1, 5))
                        .extracting(Read::address)
                        .containsExactly(site + "/a", site + "/a", site + "/b", site + "/b");
                assertThat(records.subList(1, 5)).extracting(Read::ip).containsOnly(PUBLIC);
                assertThat(records.get(2).block()).isEqualTo(bytes(moved));
                assertThat(records.get(4).block()).isEqualTo(page);
                assertThat(List.of(records.get(1), records.get(3)))
                        .extracting(record -> new String(record.block(), ISO_8859_1))
                        .isEqualTo(server.requests().stream()
                                .map(request -> request + "\r\n")
                                .toList());
            }
        }
    }

    @Test
    void digestsAndDates_areThoseOfWhatWasSent() throws IOException {
        var packed = gzip(bytes("<p>here</p>"));
        try (var server = new LocalServer(PUBLIC, 0)) {
            server.on("/", LocalServer.page("200 OK", "text/html", packed, "Content-Encoding: gzip"));
            try (var fetched = fetch("http://public.test:" + server.port());
                    var reader = new WarcReader(fetched.warc())) {
                assertThat(reader.compression()).isEqualTo(WarcCompression.GZIP);
                for (var record : reader) {
                    assertThat(record.date()).isEqualTo(NOW);
                    assertThat(record.version()).isEqualTo(MessageVersion.WARC_1_1);
                    if (record instanceof WarcResponse response) {
                        var payload = new WarcDigest("sha256", Warc.sha256().digest(packed));
                        assertThat(response.payloadDigest()).contains(payload);
                        assertThat(response.http().status()).isEqualTo(200);
                    }
                    if (record instanceof Warcinfo info) {
                        assertThat(info.fields().first("software")).contains("Counterclaim/1.2");
                    }
                }
            }
        }
    }

    /** Checks the digest of each block while it reads it. */
    private static List<Read> read(Path file) throws IOException {
        var records = new ArrayList<Read>();
        try (var reader = new WarcReader(file)) {
            for (var record : reader) {
                var block = new DigestInputStream(record.body().stream(), Warc.sha256());
                var content = block.readAllBytes();
                if (record instanceof WarcCaptureRecord capture) {
                    var digest =
                            new WarcDigest("sha256", block.getMessageDigest().digest());
                    assertThat(record.blockDigest()).contains(digest);
                    records.add(new Read(
                            record.type(),
                            capture.target(),
                            capture.ipAddress().orElseThrow().getHostAddress(),
                            content));
                } else {
                    records.add(new Read(record.type(), "", "", content));
                }
            }
        }
        return records;
    }

    private static Fetched fetch(String address) throws NotFetched {
        var fetcher = new Fetcher(true, "1.2", new SmallInternet(), Clock.fixed(NOW, ZoneOffset.UTC));
        try {
            return fetcher.fetch(address);
        } finally {
            fetcher.stop();
        }
    }
}
