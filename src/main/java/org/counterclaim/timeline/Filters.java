package org.counterclaim.timeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.counterclaim.web.Characters;
import org.counterclaim.web.Markup;
import org.counterclaim.web.Wording;

/**
 * The choice among the entries of a page that runs no scripts: style hides what is not chosen.
 *
 * @param lanes the numbers of the lanes by their names
 */
record Filters(Map<String, Integer> lanes, DocumentMessages words) {
    private static final String TURN = "turn";

    static Filters of(Timeline timeline, Wording wording) {
        var lanes = new TreeMap<String, Integer>();
        try (var entries = timeline.entries()) {
            entries.filter(ClaimEntry.class::isInstance)
                    .map(ClaimEntry.class::cast)
                    .forEach(claim -> lanes.putIfAbsent(claim.voice().lane(), lanes.size()));
        }
        return new Filters(lanes, wording.in(DocumentMessages.class));
    }

    /** The classes of an entry. */
    String kinds(Entry entry) {
        if (entry instanceof ClaimEntry claim) {
            var lane = "claim lane-" + lanes.get(claim.voice().lane());
            return claim.changes().isEmpty() ? lane : lane + " " + TURN;
        }
        return "event";
    }

    /** What hides the claims of a lane while others are chosen. */
    String style() {
        var style = new StringBuilder();
        lanes.values()
                .forEach(lane -> style.append(
                        "main:has(.lanes :checked):not(:has(#lane-%d:checked)) .lane-%d,\n".formatted(lane, lane)));
        return style.append("main:has(#turns:checked) article:not(.turn) { display: none; }\n")
                .toString();
    }

    void write(Markup html) throws XMLStreamException {
        html.open("form", "class", "filters", "autocomplete", "off", "aria-label", words.filters());
        // A form without a button to send it is sent by the key Enter, and leads nowhere.
        html.text("button", "", "type", "submit", "disabled", "disabled", "hidden", "hidden");
        html.open("fieldset");
        html.text("legend", words.kind());
        choice(html, "radio", "all", words.bothKinds(), "name", "kind", "checked", "checked");
        choice(html, "radio", "claims", words.claimsOnly(), "name", "kind");
        choice(html, "radio", "events", words.eventsOnly(), "name", "kind");
        choice(html, "checkbox", "turns", words.changesOnly());
        html.close();
        if (lanes.size() > 1) {
            html.open("fieldset", "class", "lanes");
            html.text("legend", words.lanes());
            for (var lane : lanes.entrySet()) {
                choice(html, "checkbox", "lane-" + lane.getValue(), Characters.writable(lane.getKey()));
            }
            html.close();
        }
        html.text("button", words.reset(), "type", "reset");
        html.close();
    }

    private static void choice(Markup html, String type, String id, String label, String... attributes)
            throws XMLStreamException {
        html.open("label");
        html.single("input", attributes(type, id, attributes));
        html.text(" ");
        html.text("span", label, "dir", "auto");
        html.close();
    }

    private static String[] attributes(String type, String id, String... more) {
        return Stream.concat(Stream.of("type", type, "id", id), Stream.of(more)).toArray(String[]::new);
    }
}
