package org.counterclaim.search;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.counterclaim.search.DrillRecord.Row;
import org.counterclaim.testing.Person;

/**
 * One of several who write at the same time, each what nobody else touches: records claims and edits, hides and shows
 * them, the parties, events and sources that they rest on, and moves parties to other states.
 */
final class DrillWriter implements Callable<DrillWriter> {
    private final Person person;
    private final Random random;
    private final DrillRecord record;
    private final Moment moment;
    private final List<Row> claims;
    private final List<Row> parties;
    private final List<Row> events;
    private final List<Row> sources;
    private final Map<String, Integer> versions = new HashMap<>();
    private int acknowledged;
    private int refused;

    /** Says when the end has come: from then on, and only from then on, requests may fail. */
    static final class Moment {
        private volatile boolean come;

        void come() {
            come = true;
        }
    }

    DrillWriter(Person person, Random random, DrillRecord record, int number, int writers, Moment moment) {
        this.person = person;
        this.random = random;
        this.record = record;
        this.moment = moment;
        this.claims = own("claims", number, writers);
        this.parties = own("parties", number, writers);
        this.parties.removeIf(party -> !party.name().startsWith("Ministry"));
        this.events = own("events", number, writers);
        this.sources = own("sources", number, writers);
    }

    /** By the name, for the names of what is not a claim end in a number. */
    private List<Row> own(String kind, int number, int writers) {
        var own = new ArrayList<Row>();
        for (var row : record.of(kind)) {
            int key = kind.equals("claims")
                    ? row.id().hashCode()
                    : row.name().charAt(row.name().length() - 1);
            if (Math.floorMod(key, writers) == number) {
                own.add(row);
            }
        }
        return own;
    }

    /** The versions that were acknowledged, by public id. */
    Map<String, Integer> versions() {
        return versions;
    }

    int acknowledged() {
        return acknowledged;
    }

    int refused() {
        return refused;
    }

    @Override
    public DrillWriter call() throws IOException {
        try {
            person.open("/events/new");
            while (!moment.come) {
                act(random.nextInt(100));
            }
        } catch (IOException unreachable) {
            if (!moment.come) {
                throw unreachable;
            }
        }
        return this;
    }

    private void act(int lot) throws IOException {
        if (lot < 55 || claims.isEmpty()) {
            create();
        } else if (lot < 75) {
            edit(random.nextInt(claims.size()));
        } else if (lot < 87) {
            turn(claims, random.nextInt(claims.size()));
        } else if (lot < 90) {
            turn(parties);
        } else if (lot < 93) {
            turn(events);
        } else if (lot < 96) {
            turn(sources);
        } else {
            move(random.nextInt(parties.size()));
        }
    }

    private void create() throws IOException {
        var event = any(record.of("events"));
        var wording = "turn0: shells fell near the bridge, claim " + random.nextInt(1_000_000);
        var answer = person.send(event.address() + "/claims", claim(wording, 0));
        if (taken(answer)) {
            var address = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
            var claim = new Row(address, 0, false, wording);
            claims.add(claim);
            versions.put(claim.id(), 0);
        }
    }

    private void edit(int place) throws IOException {
        var claim = claims.get(place);
        int next = claim.version() + 1;
        var wording = claim.name().replaceFirst("^turn\\d+", "turn" + next);
        if (taken(person.send(claim.address() + "/edit", claim(wording, claim.version())))) {
            keep(claims, place, new Row(claim.address(), next, claim.hidden(), wording));
        }
    }

    private Map<String, String> claim(String wording, int version) {
        var party = any(record.of("parties"));
        var source = any(record.of("sources"));
        var fields = new HashMap<>(Map.of("wording", wording, "form", "PARAPHRASE", "language", "en"));
        fields.put("version", Integer.toString(version));
        fields.putAll(Map.of("party", party.name(), "partyId", party.id(), "partyShown", party.name()));
        fields.putAll(Map.of("source", source.name(), "sourceId", source.id(), "sourceShown", source.name()));
        return fields;
    }

    /** Of what much rests on, one at most is hidden. */
    private void turn(List<Row> rows) throws IOException {
        int hidden = rows.indexOf(rows.stream().filter(Row::hidden).findFirst().orElse(null));
        turn(rows, hidden < 0 ? random.nextInt(rows.size()) : hidden);
    }

    private void turn(List<Row> rows, int place) throws IOException {
        var row = rows.get(place);
        var act = row.address() + (row.hidden() ? "/showings" : "/hidings");
        if (taken(person.send(act, Map.of("version", Integer.toString(row.version()))))) {
            keep(rows, place, new Row(row.address(), row.version() + 1, !row.hidden(), row.name()));
        }
    }

    private void move(int place) throws IOException {
        var party = parties.get(place);
        var states = record.of("parties").stream()
                .filter(each -> each.name().startsWith("State"))
                .toList();
        var state = any(states);
        var fields = new HashMap<>(Map.of("name", party.name(), "kind", "MINISTRY"));
        fields.putAll(Map.of("partOf", state.name(), "partOfId", state.id(), "partOfShown", state.name()));
        // Nothing is saved where nothing is changed.
        fields.put("note", "Moved " + random.nextInt(1_000_000));
        fields.put("version", Integer.toString(party.version()));
        if (taken(person.send(party.address() + "/edit", fields))) {
            keep(parties, place, new Row(party.address(), party.version() + 1, party.hidden(), party.name()));
        }
    }

    private boolean taken(HttpResponse<String> answer) {
        boolean taken = answer.statusCode() == 303;
        if (taken) {
            acknowledged++;
        } else {
            refused++;
            if (answer.statusCode() >= 500) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
        }
        return taken;
    }

    private void keep(List<Row> rows, int place, Row row) {
        rows.set(place, row);
        versions.put(row.id(), row.version());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
