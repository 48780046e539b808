package org.counterclaim.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.history.Sha256;
import org.counterclaim.source.WebAddress;
import org.counterclaim.time.UncertainTime;

/** Fills a database with the rows that the forms of the application would have written. */
final class Batches {
    private final Ledger ledger;
    private final List<Party> media = new ArrayList<>();
    private final List<Party> observers = new ArrayList<>();
    private final List<Party> speakers = new ArrayList<>();

    Batches(Ledger ledger) {
        this.ledger = ledger;
    }

    record Party(Id id, String name, Party above) {
        String lineage() {
            return above == null ? id.text() : above.lineage() + "/" + id.text();
        }

        Map<String, Object> reference() {
            return id.called(name);
        }
    }

    record Source(Id id, String title, Party publisher, String text, String hash) {}

    record Event(int number, Id id, List<Id> questions, List<Source> sources) {
        Map<String, Object> reference() {
            return id.called(Scene.event(number));
        }
    }

    /** Writes so many claims, about a two-hundredth as many events, and those that are to be compared beside. */
    void fill(int claims) throws SQLException {
        recordParties(claims);
        int written = 0;
        for (var numbers : Scene.events(claims)) {
            var together = new ArrayList<ClaimBatches>();
            for (int number : numbers) {
                together.add(new ClaimBatches(ledger, event(number), cast(number), media));
            }
            for (int number = 0; number < Scene.CLAIMS; number++) {
                for (var each : together) {
                    each.record(number);
                }
            }
            ledger.flush();
            written += numbers.size();
            if (written % (100 * Scene.EVENTS_AT_ONCE) == 0) {
                Bench.say("%,d claims written".formatted(written * Scene.CLAIMS));
            }
        }
    }

    /** Who speaks about an event: the observers, or neighbours in the list of all others. */
    private List<Party> cast(int event) {
        if (Scene.compared(event)) {
            return observers;
        }
        var cast = new ArrayList<Party>();
        for (int number = 0; number < Scene.CAST; number++) {
            cast.add(speakers.get((event * Scene.CAST + number) % speakers.size()));
        }
        return cast;
    }

    private void recordParties(int claims) throws SQLException {
        for (int number = 0; number < Scene.MEDIA; number++) {
            media.add(party(Scene.medium(number), "MEDIUM", null));
        }
        for (int number = 0; number < Scene.OBSERVERS; number++) {
            observers.add(party(Scene.observer(number), "ORGANISATION", null));
        }
        for (int number = 0; number < Scene.states(claims); number++) {
            var state = party(Scene.state(number), "STATE", null);
            speakers.add(state);
            for (int below = 0; below < Scene.MINISTRIES; below++) {
                speakers.add(party(Scene.ministry(number, below), "MINISTRY", state));
            }
        }
        ledger.flush();
    }

    private Party party(String name, String kind, Party above) throws SQLException {
        var party = new Party(Id.next(), name, above);
        var key = name.toLowerCase(Locale.ROOT);
        var part = Fields.of(
                "aliases", "", "country", "", "note", "", "part_of_id", above == null ? null : above.id.number());
        var columns = Fields.of("name", name, "name_key", key, "kind", kind, "lineage", party.lineage());
        columns.putAll(part);
        var snapshot = Fields.of(
                "name", name, "kind", kind, "aliases", List.of(), "country", "", "note", "", "mergedInto", null);
        snapshot.put("partOf", above == null ? null : above.reference());
        ledger.record("party", party.id, name, columns, snapshot);
        ledger.add("party_name", Fields.of("party_id", party.id.number(), "spelling", key, "whole", true));
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            var end = key.substring(space + 1);
            ledger.add("party_name", Fields.of("party_id", party.id.number(), "spelling", end, "whole", false));
        }
        return party;
    }

    private Event event(int number) throws SQLException {
        var event = new Event(number, Id.next(), new ArrayList<>(), new ArrayList<>());
        var title = Scene.event(number);
        var when = UncertainTime.parse(Scene.HAPPENED, ZoneId.of(Scene.ZONE));
        var columns = Fields.of("title", title, "title_key", title.toLowerCase(Locale.ROOT), "summary", Scene.SUMMARY);
        columns.putAll(bounds("happened", Scene.HAPPENED, when));
        columns.putAll(Fields.of("zone", Scene.ZONE, "place", ""));
        var snapshot = Fields.of("title", title, "summary", Scene.SUMMARY, "when", Scene.HAPPENED, "zone", Scene.ZONE);
        snapshot.putAll(Fields.of("place", "", "latitude", null, "longitude", null, "partOf", null));
        ledger.record("event", event.id, title, columns, snapshot);
        for (int place = 1; place <= Scene.questions(number).size(); place++) {
            event.questions.add(question(event, place));
        }
        for (int source = 0; source < Scene.SOURCES; source++) {
            event.sources.add(source(number, source));
        }
        return event;
    }

    static Map<String, Object> bounds(String column, String text, UncertainTime time) {
        return Fields.of(column, text, column + "_from", time.earliestSecond(), column + "_to", time.latestSecond());
    }

    private Id question(Event event, int place) throws SQLException {
        var id = Id.next();
        var prompt = Scene.questions(event.number).get(place - 1).prompt();
        var kind = Scene.questions(event.number).get(place - 1).kind();
        var columns =
                Fields.of("event_id", event.id.number(), "prompt", prompt, "kind", kind, "unit", "", "whole", false);
        columns.putAll(Fields.of("options", "", "note", "", "place", place));
        var snapshot = Fields.of("event", event.reference(), "question", prompt, "kind", kind, "unit", "");
        snapshot.put("whole", kind.equals("NUMBER") ? false : null);
        snapshot.putAll(Fields.of("tolerance", null, "options", List.of(), "note", "", "order", place));
        ledger.record("question", id, prompt, columns, snapshot);
        return id;
    }

    private Source source(int event, int number) throws SQLException {
        var text = Scene.text(event, number);
        var publisher = media.get((event + number) % media.size());
        var source = new Source(Id.next(), Scene.source(event, number), publisher, text, Sha256.of(text));
        var common = Fields.of(
                "title", source.title, "address", Scene.webAddress(event, number), "published", Scene.PUBLISHED);
        common.putAll(Fields.of("language", "en", "translates", false, "note", ""));
        var columns =
                Fields.of("title_key", source.title.toLowerCase(Locale.ROOT), "publisher_id", publisher.id.number());
        columns.putAll(common);
        columns.putAll(bounds("published", Scene.PUBLISHED, UncertainTime.parse(Scene.PUBLISHED, ZoneOffset.UTC)));
        var address = WebAddress.read(Scene.webAddress(event, number)).orElseThrow();
        columns.putAll(Fields.of("address_hash", address.key(), "newest", 1));
        var snapshot = Fields.of("publisher", publisher.reference(), "versions", List.of("1, SHA-256 " + source.hash));
        snapshot.putAll(common);
        ledger.record("source", source.id, source.title, columns, snapshot);
        ledger.add("stored_text", Fields.of("hash", source.hash, "text", text, "length", text.length()));
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        ledger.add(
                "source_version",
                Fields.of("source_id", source.id.number(), "number", 1, "hash", source.hash, "recorded", now));
        return source;
    }
}
