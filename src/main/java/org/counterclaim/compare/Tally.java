package org.counterclaim.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many questions have which verdict.
 *
 * @param counts by the verdicts that there are, the sharpest first
 */
public record Tally(Map<Verdict, Long> counts) {
    private static final Comparator<Verdict> SHARPEST_FIRST =
            Comparator.comparingInt(List.of(
                    Verdict.CONFLICT,
                    Verdict.COMPATIBLE,
                    Verdict.AGREE,
                    Verdict.OPEN,
                    Verdict.ONE_SIDED,
                    Verdict.SILENT)::indexOf);

    public static Tally of(Stream<Verdict> verdicts) {
        return new Tally(verdicts.collect(Collectors.groupingBy(
                Function.identity(), () -> new TreeMap<>(SHARPEST_FIRST), Collectors.counting())));
    }
}
