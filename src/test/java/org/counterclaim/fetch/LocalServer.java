package org.counterclaim.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ServerSocketFactory;

/** A web server on this machine that sends exactly the bytes it is told to, and counts who comes. */
public final class LocalServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** What happens once a request has been read. */
    public interface Script {
        void play(Socket client, OutputStream out) throws IOException, InterruptedException;
    }

    public LocalServer(String address, int port) {
        this(address, port, ServerSocketFactory.getDefault());
    }

    LocalServer(String address, int port, ServerSocketFactory factory) {
        try {
            socket = factory.createServerSocket(port, 50, InetAddress.getByName(address));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var thread = new Thread(this::listen, "local-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Servers at one port that is free on all the addresses. */
    static List<LocalServer> atOnePort(String... addresses) {
        for (int tries = 0; tries < 20; tries++) {
            var servers = new ArrayList<LocalServer>();
            try {
                for (var address : addresses) {
                    servers.add(new LocalServer(
                            address, servers.isEmpty() ? 0 : servers.get(0).port()));
                }
                return servers;
            } catch (UncheckedIOException taken) {
                servers.forEach(LocalServer::close);
            }
        }
        throw new IllegalStateException("no free port");
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                connections.incrementAndGet();
                var thread = new Thread(() -> serve(client), "local-client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            var request = new StringBuilder();
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.append(line).append("\r\n");
            }
            requests.add(request.toString());
            var words = request.toString().split(" ");
            var script = words.length > 1 ? scripts.get(words[1]) : null;
            if (script == null) {
                client.getOutputStream().write(page("404 Not Found", "text/plain", bytes("nothing here")));
            } else {
                script.play(client, client.getOutputStream());
            }
        } catch (IOException | InterruptedException gone) {
            // The client has had enough, as some tests want it to.
        }
    }

    public LocalServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    public LocalServer on(String path, byte[] answer) {
        return on(path, (client, out) -> out.write(answer));
    }

    public LocalServer redirect(String path, String location) {
        return on(path, bytes("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));
    }

    /** A whole response of one content. */
    public static byte[] page(String status, String type, byte[] content, String... headers) {
        var head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + content.length + "\r\n"
                + String.join(
                        "", List.of(headers).stream().map(line -> line + "\r\n").toList())
                + "\r\n";
        return join(bytes(head), content);
    }

    public static byte[] html(String content) {
        return page("200 OK", "text/html; charset=UTF-8", bytes(content));
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] gzip(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var to = new GZIPOutputStream(packed)) {
            to.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int connections() {
        return connections.get();
    }

    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
