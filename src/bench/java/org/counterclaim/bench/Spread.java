package org.counterclaim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What the rounds of one measurement gave. */
final class Spread {
    private final List<Load.Result> results = new ArrayList<>();

    void add(Load.Result result) {
        results.add(result);
    }

    double median(ToDoubleFunction<Load.Result> figure) {
        var sorted = sorted(figure);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The least, the middle and the greatest: "0.61 / 0.64 / 0.70". */
    String of(ToDoubleFunction<Load.Result> figure) {
        var sorted = sorted(figure);
        return String.format(Locale.ROOT, "%.2f / %.2f / %.2f", sorted[0], median(figure), sorted[sorted.length - 1]);
    }

    /** The same for the CPU time in relation to another measurement, round by round: both felt the same machine. */
    String against(Spread other) {
        return against(other, Load.Result::cpuMillis);
    }

    /** The same for another figure. */
    String against(Spread other, ToDoubleFunction<Load.Result> figure) {
        var relation = new Spread();
        for (int i = 0; i < results.size(); i++) {
            double ratio = figure.applyAsDouble(results.get(i)) / figure.applyAsDouble(other.results.get(i));
            relation.add(new Load.Result(ratio, 0, 0, 0, 0));
        }
        return relation.of(Load.Result::cpuMillis);
    }

    private double[] sorted(ToDoubleFunction<Load.Result> figure) {
        return results.stream().mapToDouble(figure).sorted().toArray();
    }
}
