package org.counterclaim.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged application on a data folder, as a process whose CPU time and statements can be read. */
final class Server implements AutoCloseable {
    static final String SETUP_CODE = "setup-code-of-the-bench";

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern STATEMENT = Pattern.compile("^.*\\[org\\.hibernate\\.SQL\\].*$", Pattern.MULTILINE);
    /** The kernel counts CPU time in hundredths of a second, whatever its own clock is. */
    private static final double MILLIS_PER_TICK = 10;

    private static final int READY_SECONDS = 1200;

    private final int port;
    private final Path log;
    private final Process process;

    private Server(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** Starts it as it is installed, and waits until it is ready. */
    static Server start(Path data) throws IOException, InterruptedException {
        return start(data, List.of());
    }

    /** Starts it with a log of every statement that it sends to the database. */
    static Server startTelling(Path data) throws IOException, InterruptedException {
        return start(
                data,
                List.of("-Dcounterclaim.digest-every=off", "-Dquarkus.log.category.\"org.hibernate.SQL\".level=DEBUG"));
    }

    /** Starts it with little memory, and without what goes on beside the answers. */
    static Server startSmall(Path data) throws IOException, InterruptedException {
        return start(data, List.of(Exports.MEMORY, "-Dcounterclaim.digest-every=off"));
    }

    /** Starts it without what it compares beside, so that all that goes on is search. */
    static Server startSearching(Path data) throws IOException, InterruptedException {
        return start(data, List.of("-Dcounterclaim.digest-every=off"));
    }

    private static Server start(Path data, List<String> settings) throws IOException, InterruptedException {
        int port = freePort();
        var log = data.resolveSibling(data.getFileName() + ".log");
        var words = new ArrayList<>(List.of(java(), "-Xmx1g"));
        words.addAll(settings);
        words.addAll(List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dcounterclaim.data-dir=" + data.toAbsolutePath(),
                "-jar",
                JAR.toString()));
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("COUNTERCLAIM_SETUP_CODE", SETUP_CODE);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var server = new Server(port, log, process);
        server.awaitReadiness();
        return server;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!new Guest(this).isAnswered("/q/health/ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("the application did not start; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** The CPU time that it has used so far, on all threads, in user code and in the kernel. */
    double cpuMillis() throws IOException {
        return cpuMillis(Long.toString(process.pid()));
    }

    /** The same of any process; "self" is this one. */
    static double cpuMillis(String pid) throws IOException {
        var line = Files.readString(Path.of("/proc", pid, "stat"));
        // The name of the program stands in parentheses and may hold blanks; utime and stime are fields 14 and 15.
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
    }

    /** The most memory that the process took so far, heap and all else. */
    String mostMemory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What it does when asked for something. */
    @FunctionalInterface
    interface Request {
        void send() throws IOException, InterruptedException;
    }

    /** The statements that a request makes. */
    List<String> statementsOf(Request request) throws IOException, InterruptedException {
        int before = told().length();
        request.send();
        TimeUnit.MILLISECONDS.sleep(300);
        return STATEMENT
                .matcher(told().substring(before))
                .results()
                .map(line -> line.group())
                .toList();
    }

    private String told() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(READY_SECONDS, TimeUnit.SECONDS).join();
    }
}
