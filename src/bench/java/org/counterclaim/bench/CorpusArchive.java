package org.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.time.UncertainTime;

/** A data folder with the claims of a {@link Corpus}, as the forms of the application would have written them. */
public final class CorpusArchive {
    private static final int AT_ONCE = 1_000;

    private final Ledger ledger;
    private final Corpus corpus;
    private final List<Batches.Party> parties = new ArrayList<>();
    private final List<Id> events = new ArrayList<>();
    private final List<Id> sources = new ArrayList<>();

    private CorpusArchive(Ledger ledger, Corpus corpus) {
        this.ledger = ledger;
        this.corpus = corpus;
    }

    /** Fills it, unless that is done already. */
    public static void make(Path data, Corpus corpus) throws IOException, InterruptedException, SQLException {
        if (java.nio.file.Files.exists(data)) {
            return;
        }
        try (var server = Server.start(data)) {
            new Guest(server).setUp();
        }
        try (var ledger = Ledger.of(data)) {
            new CorpusArchive(ledger, corpus).fill();
        }
    }

    private void fill() throws SQLException {
        for (int top = 0; top < Corpus.TOPS; top++) {
            var state = party("State " + top, "STATE", null);
            for (int below = 0; below < Corpus.BELOW; below++) {
                var ministry = party("Ministry " + top + "." + below, "MINISTRY", state);
                for (int last = 0; last < Corpus.BELOW; last++) {
                    party("Office " + top + "." + below + "." + last, "MINISTRY", ministry);
                }
            }
        }
        for (int number = 0; number < Corpus.EVENTS; number++) {
            events.add(event(number));
        }
        for (int number = 0; number < Corpus.SOURCES; number++) {
            sources.add(source(number));
        }
        ledger.flush();
        for (int number = 0; number < corpus.claims(); number++) {
            claim(corpus.line(number));
            if (number % AT_ONCE == AT_ONCE - 1) {
                ledger.flush();
            }
            if (number % 100_000 == 0) {
                Bench.say("%,d claims written".formatted(number));
            }
        }
        ledger.flush();
    }

    private Batches.Party party(String name, String kind, Batches.Party above) throws SQLException {
        var party = new Batches.Party(Id.next(), name, above);
        var key = name.toLowerCase(Locale.ROOT);
        var columns = Fields.of("name", name, "name_key", key, "kind", kind, "lineage", party.lineage());
        columns.putAll(Fields.of("aliases", "", "country", "", "note", ""));
        columns.put("part_of_id", above == null ? null : above.id().number());
        var snapshot = Fields.of("name", name, "kind", kind, "aliases", List.of(), "country", "", "note", "");
        snapshot.putAll(Fields.of("mergedInto", null, "partOf", above == null ? null : above.reference()));
        ledger.record("party", party.id(), name, columns, snapshot);
        ledger.add("party_name", Fields.of("party_id", party.id().number(), "spelling", key, "whole", true));
        parties.add(party);
        return party;
    }

    private Id event(int number) throws SQLException {
        var id = Id.next();
        var title = eventTitle(number);
        var whole = number % 10 == 0 ? null : events.get(number - number % 10);
        var columns = Fields.of("title", title, "title_key", title.toLowerCase(Locale.ROOT), "summary", "");
        columns.putAll(Fields.of("zone", "UTC", "place", "", "part_of_id", whole == null ? null : whole.number()));
        columns.putAll(time("happened", "2016-09-17"));
        var snapshot = Fields.of("title", title, "summary", "", "when", "2016-09-17", "zone", "UTC", "place", "");
        snapshot.putAll(Fields.of("latitude", null, "longitude", null));
        snapshot.put("partOf", whole == null ? null : whole.called(eventTitle(number - number % 10)));
        ledger.record("event", id, title, columns, snapshot);
        return id;
    }

    static String eventTitle(int number) {
        return "Occurrence " + number;
    }

    private Id source(int number) throws SQLException {
        var id = Id.next();
        var title = sourceTitle(number);
        var publisher = parties.get(number % parties.size());
        var common = Fields.of("title", title, "address", "", "published", "2016-09-18", "language", "en");
        common.putAll(Fields.of("translates", false, "note", ""));
        var columns = Fields.of("title_key", title.toLowerCase(Locale.ROOT), "newest", 0);
        columns.put("publisher_id", publisher.id().number());
        columns.putAll(common);
        columns.putAll(time("published", "2016-09-18"));
        var snapshot = Fields.of("publisher", publisher.reference(), "versions", List.of());
        snapshot.putAll(common);
        ledger.record("source", id, title, columns, snapshot);
        return id;
    }

    static String sourceTitle(int number) {
        return "Dispatch " + number;
    }

    private static Map<String, Object> time(String column, String text) {
        return Batches.bounds(column, text, UncertainTime.parse(text, ZoneOffset.UTC));
    }

    private void claim(Corpus.Line line) throws SQLException {
        var id = Id.next();
        var party = parties.get(line.party());
        var source = sources.get(line.source());
        var said = line.said().toString();
        var common = Fields.of("wording", line.wording(), "form", line.quoted() ? "QUOTE" : "PARAPHRASE");
        common.putAll(Fields.of("language", line.language(), "translation", "", "said", said));
        common.putAll(Fields.of("note", "", "manner", null));
        var columns = Fields.of("event_id", events.get(line.event()).number());
        columns.putAll(Fields.of("party_id", party.id().number(), "source_id", source.number(), "source_version", 0));
        columns.putAll(common);
        columns.putAll(time("said", said));
        var snapshot = Fields.of("event", events.get(line.event()).called(eventTitle(line.event())));
        snapshot.putAll(Fields.of("party", party.reference(), "source", source.called(sourceTitle(line.source()))));
        snapshot.putAll(Fields.of("repeats", null, "replaces", null, "answers", List.of(), "passage", null));
        var relays = line.relay() < 0 ? List.<Batches.Party>of() : List.of(parties.get(line.relay()));
        snapshot.put("relays", relays.stream().map(Batches.Party::reference).toList());
        snapshot.putAll(common);
        ledger.record("claim", id, party.name() + ": " + line.wording(), columns, snapshot);
        for (var relay : relays) {
            var row = Fields.of("claim_id", id.number(), "place", 0);
            row.put("party_id", relay.id().number());
            ledger.add("claim_relay", row);
        }
    }
}
