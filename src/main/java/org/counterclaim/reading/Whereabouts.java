package org.counterclaim.reading;

import java.util.Optional;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where in the reading room somebody is, as its address says, or a form in it.
 *
 * @param event the public id of the event that the claims are about; empty where none is chosen yet
 * @param at the place for which the form of a claim stands beside the text, "new" for none; empty for the list
 * @param from the code point from which they go on reading, or null
 * @param part the number of a portion, or null
 * @param choose whether they want to choose another event
 */
record Whereabouts(
        @RestQuery String event,
        @RestQuery String at,
        @RestQuery Integer from,
        @RestQuery Integer part,
        @RestQuery boolean choose) {
    /** For a claim that stands nowhere in particular. */
    static final String NEW = "new";

    Whereabouts {
        event = Typed.line(event);
        at = Typed.line(at);
    }

    /** As the hidden fields of a form in the room say it. */
    static Whereabouts of(Filled fields) {
        return new Whereabouts(fields.line("event"), fields.line("at"), null, null, false);
    }

    /** The place that the form is about; empty where it is about none. */
    Optional<Place> place() {
        return Place.read(at);
    }

    /** Whether the form of a claim stands beside the text. */
    boolean recording() {
        return !at.isEmpty();
    }

    /** Whether a portion is the one to show. */
    boolean wants(Portion portion) {
        if (place().isPresent()) {
            return portion.has(place().get());
        }
        if (from != null) {
            return portion.has(from);
        }
        return portion.number() == (part == null ? 1 : part);
    }

    /** The statement on which they stand: the one that the form is about, else the next that is open. */
    Optional<Item> here(Room room) {
        if (recording()) {
            return room.items().stream()
                    .filter(item -> item.place().toString().equals(at))
                    .findFirst();
        }
        var open = room.shown().stream().filter(Item::open).toList();
        return open.stream()
                .filter(item -> from == null || item.place().start() >= from)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }
}
