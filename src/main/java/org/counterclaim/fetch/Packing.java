package org.counterclaim.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Undoes how a server packed its content, though it was asked not to, and no further than a page may be long. */
final class Packing {
    private static final int BUFFER = 8192;
    private static final int MOST = 3;

    /** The method of compression in the first byte of a stream of zlib (RFC 1950, section 2.2). */
    private static final int ZLIB = 8;

    private Packing() {}

    /**
     * Writes content to a file.
     *
     * @param codings what {@code Content-Encoding} says (RFC 9110, section 8.4)
     * @return how many bytes it has
     */
    static long unpack(InputStream content, String codings, Path file, Limits limits) throws IOException {
        var allowance = new Allowance(limits);
        long count = 0;
        try (var to = Files.newOutputStream(file)) {
            var from = unpacked(content, codings);
            var buffer = new byte[BUFFER];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                allowance.take(read);
                to.write(buffer, 0, read);
                count += read;
            }
        }
        return count;
    }

    /** Codings stand in the order in which they were applied. */
    private static InputStream unpacked(InputStream content, String codings) throws IOException {
        var applied = Arrays.asList(codings.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
        if (applied.size() > MOST) {
            throw new ZipException(codings);
        }
        Collections.reverse(applied);
        var from = content;
        for (var coding : applied) {
            from = undone(from, coding);
        }
        return from;
    }

    private static InputStream undone(InputStream packed, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> inflated(packed);
            default -> throw new ZipException("no way to unpack " + coding);
        };
    }

    /** By the standard a stream of zlib; some servers leave its head and tail out. */
    private static InputStream inflated(InputStream packed) throws IOException {
        var from = new PushbackInputStream(packed);
        int first = from.read();
        if (first < 0) {
            return from;
        }
        from.unread(first);
        return new InflaterInputStream(from, new Inflater((first & 0xf) != ZLIB));
    }
}
