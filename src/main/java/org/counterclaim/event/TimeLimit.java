package org.counterclaim.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.time.UnreadableTime;
import org.counterclaim.web.Refused;

/** A time that somebody typed, up to which something counts. */
public final class TimeLimit {
    /** The history knows no later moment, and databases no much later one. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private TimeLimit() {}

    /**
     * The last instant by which it has to have been; null where there is no limit.
     *
     * @throws Refused where it is no time
     */
    public static Instant read(String field, String typed, ZoneId zone, Locale locale) {
        try {
            return typed.isEmpty() ? null : UncertainTime.parse(typed, zone).latest();
        } catch (UnreadableTime unreadable) {
            throw new Refused(field, unreadable.message(locale));
        }
    }

    /**
     * The last instant by which it has to have been recorded; null where there is no limit.
     *
     * @throws Refused where it is no time
     */
    public static Instant recorded(String field, String typed, ZoneId zone, Locale locale) {
        var by = read(field, typed, zone, locale);
        return by == null || by.isAfter(LAST) ? null : by.isBefore(Instant.EPOCH) ? Instant.EPOCH : by;
    }
}
