package org.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.bench.Load.Result;

/**
 * Measures what the files of a timeline of so many claims cost the packaged application, in turn with a program that
 * does nothing but read the same rows and write them by the same libraries; both have 256 MB.
 */
final class Exports {
    static final String MEMORY = "-Xmx256m";

    private static final List<String> FORMATS = List.of("csv", "json", "xlsx");
    private static final List<String> PLAIN_FORMATS = List.of("csv", "json");

    private final Path folder;
    private final int claims;
    private final int rounds;
    private final Map<String, Spread> spreads = new LinkedHashMap<>();

    private Exports(Path folder, int claims, int rounds) {
        this.folder = folder;
        this.claims = claims;
        this.rounds = rounds;
    }

    /** Takes a folder, the number of claims (a multiple of 200) and the number of rounds. */
    public static void main(String... words) throws Exception {
        new Exports(
                        Path.of(words.length > 0 ? words[0] : "target/exports"),
                        words.length > 1 ? Integer.parseInt(words[1]) : 100_000,
                        words.length > 2 ? Integer.parseInt(words[2]) : 5)
                .run();
    }

    private void run() throws IOException, InterruptedException, SQLException {
        Files.createDirectories(folder);
        var archive = Archive.of(folder, claims);
        archive.make(false);
        var event = archive.gatherClaims();
        var copy = folder.resolve("copy-" + claims);
        Files.createDirectories(copy);
        Files.copy(
                archive.data().resolve("counterclaim.mv.db"),
                copy.resolve("counterclaim.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        try (var server = Server.startSmall(archive.data());
                var plain = Plain.start(copy, event)) {
            var guest = new Guest(server).signIn();
            for (int round = 0; round <= rounds; round++) {
                Bench.say(round == 0 ? "warming up" : "round " + round);
                for (var format : FORMATS) {
                    keep(round, format, application(server, guest, event, format));
                    if (PLAIN_FORMATS.contains(format)) {
                        keep(round, "plain " + format, plain.export(format));
                    }
                }
            }
            print(server);
        }
    }

    /** The first round warms up. */
    private void keep(int round, String name, Result result) {
        if (round > 0) {
            spreads.computeIfAbsent(name, each -> new Spread()).add(result);
        }
    }

    private Result application(Server server, Guest guest, Id event, String format)
            throws IOException, InterruptedException {
        var file = folder.resolve("timeline." + format);
        double before = server.cpuMillis();
        long start = System.nanoTime();
        guest.download("/events/" + event.text() + "/timeline." + format, file);
        return result(start, server.cpuMillis() - before, Files.size(file));
    }

    private Result result(long start, double cpu, long bytes) {
        return new Result(cpu, (System.nanoTime() - start) / 1e6, 0, bytes, claims);
    }

    private void print(Server server) throws IOException {
        System.out.printf(
                "%d cores, Java %s, load average %s; %,d claims, %s, the application took at most %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Files.readString(Path.of("/proc/loadavg")).strip(),
                claims,
                MEMORY,
                server.mostMemory());
        System.out.println("| | CPU-ms | ms | rows a second | MB | plain CPU / CPU | plain time / time |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        spreads.forEach((name, spread) -> {
            var plain = spreads.get("plain " + name);
            System.out.printf(
                    "| %s | %s | %s | %,.0f | %.1f | %s | %s |%n",
                    name,
                    spread.of(Result::cpuMillis),
                    spread.of(Result::median),
                    claims * 1000 / spread.median(Result::median),
                    spread.median(Result::bytes) / 1e6,
                    plain == null ? "" : plain.against(spread, Result::cpuMillis),
                    plain == null ? "" : plain.against(spread, Result::median));
        });
    }
}
