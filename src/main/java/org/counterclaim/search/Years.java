package org.counterclaim.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** The years of a time, as they are counted: those in which it may lie. */
final class Years {
    /** A time of more years than these belongs to none of them. */
    private static final int MOST = 3;

    /** Behind these seconds no date has a year of four digits. */
    private static final long FURTHEST = 200_000_000_000L;

    private Years() {}

    /** The years from one second since 1970 to another in a zone; none where either is open or they lie far apart. */
    static List<String> of(long from, long to, ZoneId zone) {
        if (Math.abs(from / 2) > FURTHEST || Math.abs(to / 2) > FURTHEST) {
            return List.of();
        }
        int first = Instant.ofEpochSecond(from).atZone(zone).getYear();
        int last = Instant.ofEpochSecond(to).atZone(zone).getYear();
        return last - first >= MOST
                ? List.of()
                : IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
}
