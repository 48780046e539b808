package org.counterclaim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real OpenSearch as a process of its own, on an empty folder and a free port; the profile "drills" fetches it. */
public final class OpenSearchServer implements AutoCloseable {
    private static final Path CLASSPATH = Path.of("target/opensearch.classpath");
    private static final Path PROGRAM = Path.of("src/test/opensearch/Start.java");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long POLL_MILLIS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private final Process process;

    private OpenSearchServer() throws IOException {
        folder = Files.createTempDirectory("opensearch-");
        port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // What it reads ends with the process of the tests, and so does it.
        process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-cp",
                        Files.readString(CLASSPATH),
                        PROGRAM.toString(),
                        folder("all"),
                        port()))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    /** Starts it, and waits until it answers. */
    public static OpenSearchServer start() {
        try {
            var server = new OpenSearchServer();
            server.awaitAnswer();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Sends it something past the application, and gives what it answers. */
    public String send(String method, String path) throws IOException {
        try {
            var request = HttpRequest.newBuilder(address().resolve(path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void awaitAnswer() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("OpenSearch does not start; its log:\n" + Files.readString(log()));
            }
        }
    }

    private boolean answers() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            return send("GET", "/_cluster/health").contains("\"timed_out\":false");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String folder(String name) {
        return folder.resolve(name).toString();
    }

    private String port() {
        return Integer.toString(port);
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Ends it at once. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
