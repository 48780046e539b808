package org.counterclaim.time;

import java.time.ZoneId;

/** What a text was understood to say: one point in time or an interval between two. */
sealed interface Reading permits MarkedPoint, Interval {

    Span span(ZoneId zone);

    boolean approximate();

    boolean uncertain();
}
