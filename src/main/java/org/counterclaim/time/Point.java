package org.counterclaim.time;

import java.time.ZoneId;

/** One end of an interval, or a whole time that is no interval, without its mark. */
sealed interface Point permits CalendarPeriod, ClockTime, MissingEnd {

    Span span(ZoneId zone);

    /** The span with one unit of the last given precision more on each side. */
    Span widened(ZoneId zone);
}
