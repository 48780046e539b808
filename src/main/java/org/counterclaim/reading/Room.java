package org.counterclaim.reading;

import java.util.List;
import org.counterclaim.event.Event;
import org.counterclaim.source.Source;

/**
 * A text with the statements found in it, as one page shows them.
 *
 * @param version the number of the text among those of the source
 * @param portions how many pages the text takes
 * @param event what the claims are about; null until it is chosen
 * @param items the statements, in the order of the text
 * @param here the statement on which the reader stands, or null
 */
public record Room(
        Source source, int version, Portion portion, int portions, Event event, List<Item> items, Item here) {

    /** The statements that are shown at once: all, where no rule is sure of any. */
    public List<Item> shown() {
        var sure = items.stream().filter(item -> item.candidate().sure()).toList();
        return sure.isEmpty() ? items : sure;
    }

    /** The others, folded away. */
    public List<Item> folded() {
        var shown = shown();
        return items.stream().filter(item -> !shown.contains(item)).toList();
    }

    /** How many of those that are shown nobody has decided on. */
    public long left() {
        return shown().stream().filter(Item::open).count();
    }

    /** Whether rules know the language; of others only quotes and figures are found. */
    public boolean understood() {
        return source.language().equals("en") || source.language().startsWith("en-");
    }

    /** The address of this room. */
    public String address() {
        return source.address() + "/read";
    }

    /** The address of this room with what it is about. */
    public String at(Object place) {
        return address() + "?" + about() + "at=" + place;
    }

    /** The address of this room where one is. */
    String here(Whereabouts asked) {
        return asked.recording() ? at(asked.at()) : onwards(asked);
    }

    /** The address of this room where one goes on reading. */
    String onwards(Whereabouts asked) {
        int next = asked.place().map(Place::start).orElse(portion.start());
        return address() + "?" + about() + "from=" + next;
    }

    /** The same room for claims about an event. */
    Room about(Event chosen) {
        return new Room(source, version, portion, portions, chosen, items, here);
    }

    /** The same room with the reader at a statement. */
    Room at(Item item) {
        return new Room(source, version, portion, portions, event, items, item);
    }

    /** The address of another portion. */
    public String portion(int number) {
        return address() + "?" + about() + "part=" + number;
    }

    /** The address of this room where another event can be chosen. */
    public String chooseAnother() {
        return address() + "?" + about() + "choose=true";
    }

    /** The address of the list at the statement from which somebody turns away. */
    public String back(String at) {
        return onwards(new Whereabouts(null, at, null, null, false));
    }

    private String about() {
        return event == null ? "" : "event=" + event.publicId() + "&";
    }
}
