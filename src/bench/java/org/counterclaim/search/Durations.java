package org.counterclaim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each of many requests took, by the clock and of the processor, in milliseconds. */
final class Durations {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Cpu clock;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> cpuMillis = new ArrayList<>();

    Durations(Cpu clock) {
        this.clock = clock;
    }

    /** What is measured; says how much it found. */
    @FunctionalInterface
    interface Request {
        long run() throws Exception;
    }

    /** The CPU time that whoever answers has used so far, in milliseconds. */
    @FunctionalInterface
    interface Cpu {
        double used() throws Exception;
    }

    /** Durations that were measured by the clock alone. */
    static Durations of(List<Double> millis) {
        var durations = new Durations(null);
        durations.millis.addAll(millis);
        return durations;
    }

    long measure(Request request) throws Exception {
        double before = clock.used();
        long begun = System.nanoTime();
        long found = request.run();
        millis.add((System.nanoTime() - begun) / NANOS_PER_MILLI);
        cpuMillis.add(clock.used() - before);
        return found;
    }

    /** As cells of a table: 50, 95 and 99 of 100 by the clock; CPU time on average and of 95 of 100. */
    String cells() {
        var byClock = String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.1f",
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 99));
        double mean =
                cpuMillis.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        return cpuMillis.isEmpty()
                ? byClock + " | |"
                : String.format(Locale.ROOT, "%s | %.1f | %.1f", byClock, mean, percentile(cpuMillis, 95));
    }

    private static double percentile(List<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
