package org.counterclaim.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.counterclaim.bench.Load.Result;

/** The program that the application is compared with, as a process of its own that keeps what it has compiled. */
final class Plain implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Path folder;

    private Plain(Process process, Path folder) {
        this.process = process;
        this.answers = process.inputReader();
        this.folder = folder;
    }

    static Plain start(Path data, Id event) throws IOException {
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Exports.MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                Plain.class.getName(),
                data.toString(),
                Long.toString(event.number()));
        var process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Plain(process, data);
    }

    /** Has a file written, and waits for it. */
    Result export(String format) throws IOException {
        double before = Server.cpuMillis(Long.toString(process.pid()));
        long start = System.nanoTime();
        var order = process.outputWriter();
        order.write(format + "\n");
        order.flush();
        var rows = answers.readLine();
        double millis = (System.nanoTime() - start) / 1e6;
        double cpu = Server.cpuMillis(Long.toString(process.pid())) - before;
        return new Result(cpu, millis, 0, Files.size(folder.resolve("plain." + format)), Integer.parseInt(rows));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** The process itself: a data folder and the id of an event; then a format a line. */
    public static void main(String... words) throws IOException, SQLException {
        var folder = Path.of(words[0]);
        var orders = new BufferedReader(new InputStreamReader(System.in));
        try (var database = Ledger.open(folder)) {
            for (var format = orders.readLine(); format != null; format = orders.readLine()) {
                var rows = new PlainRows(database, Long.parseLong(words[1]));
                try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("plain." + format)))) {
                    System.out.println(rows.write(format.equals("csv") ? new PlainCsv(out) : new PlainJson(out)));
                }
            }
        }
    }
}
