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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application as a process of its own, on an empty data folder and a free port; can be killed and started
 * again.
 */
public final class Application implements AutoCloseable {
    /** What a first start is set up with. */
    public static final String SETUP_CODE = "setup-code-of-the-tests";

    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private Process process;

    private Application(Map<String, String> properties) throws IOException {
        this.folder = Files.createTempDirectory("counterclaim-");
        this.port = freePort();
        this.settings = settings(properties);
    }

    /** Starts it on its defaults. */
    public static Application start() {
        return start(Map.of());
    }

    /** Starts it with these properties, and waits until it is ready. */
    public static Application start(Map<String, String> properties) {
        try {
            var application = new Application(properties);
            application.restart();
            return application;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts a second node on the same PostgreSQL, with a data folder of its own. */
    public Application another() {
        return start(Map.of(DATABASE, settings.get(DATABASE)));
    }

    private Map<String, String> settings(Map<String, String> properties) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.http.host", "localhost");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("counterclaim.data-dir", data().toString());
        if (DatabaseKind.built() == DatabaseKind.POSTGRESQL) {
            var given = properties.get(DATABASE);
            settings.put(DATABASE, given == null ? PostgresqlServer.emptyDatabase() : given);
            settings.put("quarkus.datasource.username", PostgresqlServer.USER);
        }
        settings.putAll(properties);
        return settings;
    }

    private List<String> command() {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.forEach((key, value) -> words.add("-D" + key + "=" + value));
        words.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        return words;
    }

    /** Starts it again on the same data, and waits until it is ready. */
    public void restart() {
        launch();
        awaitReadiness();
    }

    /** Starts it again on the same data, without waiting. */
    public void launch() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is not there: package the application first");
        }
        try {
            var builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().put("COUNTERCLAIM_SETUP_CODE", SETUP_CODE);
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Waits until it answers that it is ready. */
    public void awaitReadiness() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("the application is not ready; its log:\n" + logged());
            }
            pause();
        }
    }

    private boolean ready() {
        try {
            var request = HttpRequest.newBuilder(URI.create(origin() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    /** Ends it as {@code kill -9} does: at once, in the middle of whatever it does. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks it to end, and waits until it has. */
    public void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the application does not end");
            }
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    /** Where it listens, without a slash at the end. */
    public String origin() {
        return "http://localhost:" + port;
    }

    /** Its data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Its PostgreSQL, by JDBC; null where its database is a file in the data folder. */
    public String database() {
        return settings.get(DATABASE);
    }

    /** All that it wrote to its console since the first start. */
    public String logged() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path log() {
        return folder.resolve("console.log");
    }

    @Override
    public void close() {
        stop();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(stopped);
    }
}
