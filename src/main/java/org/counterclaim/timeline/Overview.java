package org.counterclaim.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many claims were said when, on the scale of the whole timeline.
 *
 * @param from the first hour of the scale, counted from 1970
 * @param width how many hours a bin of it is wide
 * @param undated how many have no time, or no bound on one of its sides
 */
public record Overview(long from, long width, List<Bin> bins, long undated) {
    static final long HOUR = 3600;

    private static final int MOST_BINS = 60;
    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond() / HOUR;
    private static final long LAST = Instant.parse("9999-12-31T23:00:00Z").getEpochSecond() / HOUR;

    /** How many claims can have been said within the same hours, counted from 1970. */
    record Count(long from, long to, long claims) {
        boolean bounded() {
            return from >= FIRST && to <= LAST;
        }
    }

    /**
     * One stretch of the scale.
     *
     * @param certain how many were certainly said within it
     * @param possible how many more can have been said within it
     */
    public record Bin(Instant from, long certain, long possible) {}

    static Overview of(Collection<Count> counts) {
        var bounded = counts.stream().filter(Count::bounded).toList();
        long undated = counts.stream()
                .filter(count -> !count.bounded())
                .mapToLong(Count::claims)
                .sum();
        long first = bounded.stream().mapToLong(Count::from).min().orElse(0);
        long last = bounded.stream().mapToLong(Count::to).max().orElse(-1);
        long width = Math.max(1, (last - first + MOST_BINS) / MOST_BINS);
        var bins = new ArrayList<Bin>();
        for (long start = first; start <= last; start += width) {
            bins.add(bin(bounded, start, start + width - 1));
        }
        return new Overview(first, width, bins, undated);
    }

    private static Bin bin(List<Count> counts, long first, long last) {
        long certain = 0;
        long possible = 0;
        for (var count : counts) {
            if (count.from >= first && count.to <= last) {
                certain += count.claims;
            } else if (count.to >= first && count.from <= last) {
                possible += count.claims;
            }
        }
        return new Bin(Instant.ofEpochSecond(first * HOUR), certain, possible);
    }

    /** The greatest number of claims in a bin. */
    public long most() {
        return bins.stream().mapToLong(bin -> bin.certain + bin.possible).max().orElse(0);
    }

    /** Where an instant stands on the scale, from 0 to 1; beyond its ends it stands at the end. */
    double share(Instant instant) {
        double hours = instant.isBefore(Instant.ofEpochSecond(FIRST * HOUR))
                ? Double.NEGATIVE_INFINITY
                : instant.isAfter(Instant.ofEpochSecond(LAST * HOUR))
                        ? Double.POSITIVE_INFINITY
                        : instant.getEpochSecond() / (double) HOUR;
        return bins.isEmpty() ? 0 : Math.min(1, Math.max(0, (hours - from) / (width * (double) bins.size())));
    }
}
