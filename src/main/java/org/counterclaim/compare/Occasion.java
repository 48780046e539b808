package org.counterclaim.compare;

import java.time.ZoneId;
import org.counterclaim.event.Event;
import org.counterclaim.history.State;
import org.counterclaim.time.UncertainTime;

/**
 * The event that accounts are about, as it is or as it was at an earlier moment.
 *
 * @param happened null where that is not recorded
 * @param zone in which times without one are read
 */
public record Occasion(String title, UncertainTime happened, String place, ZoneId zone) {

    /** An event as it is. */
    static Occasion of(Event event) {
        return new Occasion(event.title(), event.happened(), event.place(), event.zone());
    }

    /** An event as a change left it. */
    static Occasion of(State state) {
        var zone = ZoneId.of(state.text("zone"));
        var when = state.text("when");
        return new Occasion(
                state.text("title"),
                when.isEmpty() ? null : UncertainTime.parse(when, zone),
                state.text("place"),
                zone);
    }
}
