package org.counterclaim.claim;

import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import org.counterclaim.time.UncertainTime;

/**
 * When a claim was said: as it was typed, and its bounds in seconds since 1970, by which lists are ordered.
 *
 * @param said null where nobody knows; it then stands before all others
 */
@Embeddable
record SaidTime(String said, long saidFrom, long saidTo) {
    static final SaidTime UNKNOWN = new SaidTime(null, Long.MIN_VALUE, Long.MIN_VALUE);

    static SaidTime of(UncertainTime when) {
        return when == null ? UNKNOWN : new SaidTime(when.text(), when.earliestSecond(), when.latestSecond());
    }

    /** The time as it is read in the zone of the event; null where nobody knows. */
    UncertainTime in(ZoneId zone) {
        return said == null ? null : UncertainTime.parse(said, zone);
    }
}
