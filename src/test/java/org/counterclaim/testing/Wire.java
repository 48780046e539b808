package org.counterclaim.testing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP over a bare socket, so that an address goes out as it is written and not as a client would mend it. */
public final class Wire {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    /** Asks for an address as it is written. */
    public Answer get(String address) {
        return send("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends a whole request and reads its answer: as long as it says it is, or until the server closes. */
    public Answer send(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new BufferedInputStream(socket.getInputStream()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answer read(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var pair = line.split(": ?", 2);
            headers.merge(pair[0].toLowerCase(Locale.ROOT), pair[1], (one, two) -> one + ", " + two);
        }
        var length = headers.get("content-length");
        var body = length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
        return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed after: " + line);
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
