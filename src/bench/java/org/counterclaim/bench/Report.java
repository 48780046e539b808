package org.counterclaim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterclaim.bench.Load.Result;

/** The tables of docs/performance.md. */
final class Report {
    private final List<Trial> trials;
    private final Spread floor;

    Report(List<Trial> trials, Spread floor) {
        this.trials = trials;
        this.floor = floor;
    }

    void print(PrintStream out) throws IOException {
        out.printf(
                "%d cores, Java %s, load average %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Files.readString(Path.of("/proc/loadavg")).strip());
        out.println(
                "| | claims | queries | CPU-ms | of the sign-in page | of the smallest | p50 ms | p99 ms | bytes |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (var page : trials.get(0).pages()) {
            trials.forEach(trial -> row(out, trial, page, trial.spread(Trial.SIGN_IN)));
        }
        out.println();
        out.println("| | claims | queries | CPU-ms | of a bare commit | of the smallest | p50 ms | p99 ms | bytes |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        trials.forEach(trial -> row(out, trial, Trial.SAVE, floor));
        out.printf("| bare commit in H2 | | | %s | | | | | |%n%n", floor.of(Result::cpuMillis));
        for (var what : List.of(Trial.CLAIM, Trial.EVENT, Trial.COMPARISON, Trial.SAVE)) {
            out.println("statements of: " + what);
            trials.get(0).statements(what).forEach(statement -> out.println("  " + statement));
        }
    }

    private void row(PrintStream out, Trial trial, String what, Spread constant) {
        var spread = trial.spread(what);
        out.printf(
                "| %s | %,d | %d | %s | %s | %s | %.1f | %.1f | %.0f |%n",
                what,
                trial.archive().claims(),
                trial.statements(what).size(),
                spread.of(Result::cpuMillis),
                spread.against(constant),
                spread.against(trials.get(0).spread(what)),
                spread.median(Result::median),
                spread.median(Result::slowest),
                spread.median(Result::bytes));
    }
}
