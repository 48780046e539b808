package org.counterclaim.time;

import java.time.ZoneId;
import java.util.Optional;

/** What a text was understood to say: one point in time or an interval between two. */
sealed interface Reading permits MarkedPoint, Interval {

    Span span(ZoneId zone);

    /**
     * The same by the clocks of another zone; empty where it cannot be told by them.
     *
     * @param zone where its own clocks are, unless it gives an offset
     */
    Optional<Reading> at(ZoneId zone, ZoneId other);

    boolean approximate();

    boolean uncertain();
}
