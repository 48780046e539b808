package org.counterclaim.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * A WARC file (ISO 28500:2017, version 1.1) of requests and responses, compressed record by record: first what wrote
 * it, then request and response of each hop. Digests are SHA-256.
 */
final class Warc {
    private static final MessageVersion VERSION = MessageVersion.WARC_1_1;
    private static final String STANDARD =
            "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/";

    private Warc() {}

    /**
     * Writes a file whose name ends in ".warc.gz".
     *
     * @param agent the program that asked, as it called itself
     */
    static void write(Path file, String agent, List<Hop> hops, Instant now) throws IOException {
        try (var writer = new WarcWriter(file)) {
            var info = new Warcinfo.Builder()
                    .version(VERSION)
                    .date(now)
                    .filename(file.getFileName().toString())
                    .fields(Map.of(
                            "software", List.of(agent),
                            "format", List.of("WARC File Format 1.1"),
                            "conformsTo", List.of(STANDARD)))
                    .build();
            writer.write(info);
            for (var hop : hops) {
                write(writer, hop, info.id());
            }
        }
    }

    private static void write(WarcWriter writer, Hop hop, URI info) throws IOException {
        var address = hop.target().uri();
        try (var content = FileChannel.open(hop.response())) {
            var response = new WarcResponse.Builder(address)
                    .version(VERSION)
                    .date(hop.at())
                    .warcinfoId(info)
                    .ipAddress(hop.address())
                    .blockDigest(digest(sha256(hop.response())))
                    .payloadDigest(digest(hop.payload()))
                    .body(MediaType.HTTP_RESPONSE, content, content.size())
                    .build();
            var request = new WarcRequest.Builder(address)
                    .version(VERSION)
                    .date(hop.at())
                    .warcinfoId(info)
                    .ipAddress(hop.address())
                    .concurrentTo(response.id())
                    .blockDigest(digest(sha256().digest(hop.request())))
                    .body(MediaType.HTTP_REQUEST, hop.request())
                    .build();
            writer.write(request);
            writer.write(response);
        }
    }

    private static WarcDigest digest(byte[] sha256) {
        return new WarcDigest("sha256", sha256);
    }

    private static byte[] sha256(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.getMessageDigest().digest();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
