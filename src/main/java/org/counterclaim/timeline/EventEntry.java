package org.counterclaim.timeline;

import org.counterclaim.event.Event;
import org.counterclaim.time.UncertainTime;

/**
 * An event by when it took place.
 *
 * @param place empty where that is not recorded
 * @param summary empty where there is none
 */
public record EventEntry(String id, long order, UncertainTime when, String title, String place, String summary)
        implements Entry {

    static EventEntry of(Event event, Chosen chosen) {
        return new EventEntry(
                event.publicId(),
                event.id(),
                chosen.told(event.happened()),
                event.title(),
                event.place(),
                event.summary());
    }

    @Override
    public String address() {
        return "/events/" + id;
    }
}
