package org.counterclaim.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.history.Subject;
import org.counterclaim.testing.Application;

/**
 * What a database holds while nobody writes, and what everybody has to find of it, each list by its address.
 *
 * @param subjects by their public ids
 */
record DrillRecord(Map<String, Row> subjects, Map<String, Listing> listings) {
    private static final String SEEN = " from claim join event on event.id = claim.event_id"
            + " join party on party.id = claim.party_id join source on source.id = claim.source_id"
            + " where not claim.hidden and not event.hidden and not party.hidden and not source.hidden";
    private static final String PASSAGES =
            "(select count(distinct hash) from source_version where source_id = source.id)";

    /** A record as it stands; its address names its kind. */
    record Row(String address, int version, boolean hidden, String name) {
        String kind() {
            return address.substring(1, address.indexOf('/', 1));
        }

        String id() {
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    /**
     * What a list has to show.
     *
     * @param documents how many the index has to count, which are more than the ids where sources have passages
     */
    record Listing(TreeSet<String> ids, long documents) {}

    /** Reads the database of an application; where that is a file, a copy of it, and the application may not run. */
    static DrillRecord of(Application application) throws SQLException, IOException {
        if (application.database() != null) {
            try (var database = DriverManager.getConnection(application.database())) {
                return read(database);
            }
        }
        var copy = Files.createTempDirectory("drill-");
        try {
            Files.copy(file(application), copy.resolve("copy.mv.db"));
            try (var database = DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("copy"), "sa", "")) {
                return read(database);
            }
        } finally {
            Folders.delete(copy);
        }
    }

    /**
     * Hides a claim and words another one otherwise, behind the back of the history, so that no index can know; the
     * application may not run.
     */
    static void falsify(Application application) throws SQLException {
        var address = application.database() == null
                ? "jdbc:h2:file:" + application.data().resolve("counterclaim") + ";USER=sa"
                : application.database();
        try (var database = DriverManager.getConnection(address);
                var statement = database.createStatement()) {
            var seen = listing(database, "select claim.id, 1" + SEEN).ids();
            long hidden = Subject.idOf(seen.first()).orElseThrow();
            long worded = Subject.idOf(seen.last()).orElseThrow();
            statement.executeUpdate("update claim set hidden = true where id = " + hidden);
            statement.executeUpdate("update claim set wording = 'turn999: ' || wording where id = " + worded);
        }
    }

    /** The database file of an application on H2. */
    static Path file(Application application) {
        return application.data().resolve("counterclaim.mv.db");
    }

    List<Row> of(String kind) {
        return subjects.values().stream().filter(row -> row.kind().equals(kind)).toList();
    }

    private static DrillRecord read(Connection database) throws SQLException {
        var subjects = new HashMap<String, Row>();
        subjects(database, "select id, version, hidden, wording from claim", "/claims/", subjects);
        subjects(database, "select id, version, hidden, title from event", "/events/", subjects);
        subjects(database, "select id, version, hidden, name from party", "/parties/", subjects);
        subjects(database, "select id, version, hidden, title from source", "/sources/", subjects);
        var listings = new LinkedHashMap<String, Listing>();
        listings.put("kind=claim", listing(database, "select claim.id, 1" + SEEN));
        listings.put("kind=event", listing(database, "select id, 1 from event where not hidden"));
        listings.put(
                "kind=party", listing(database, "select id, 1 from party where not hidden and merged_into_id is null"));
        listings.put("kind=source", listing(database, "select id, 1 + " + PASSAGES + " from source where not hidden"));
        for (var word : words(subjects)) {
            listings.put(
                    "kind=claim&q=" + word,
                    listing(database, "select claim.id, 1" + SEEN + " and claim.wording like '" + word + ":%'"));
        }
        for (var row : subjects.values()) {
            if (row.kind().equals("parties") && row.name().startsWith("State")) {
                var below = " and '/' || party.lineage || '/' like '%/" + row.id() + "/%'";
                listings.put("kind=claim&party=" + row.id(), listing(database, "select claim.id, 1" + SEEN + below));
            }
        }
        return new DrillRecord(subjects, listings);
    }

    /** The words that say how often a claim was written. */
    private static TreeSet<String> words(Map<String, Row> subjects) {
        return subjects.values().stream()
                .filter(row -> row.kind().equals("claims"))
                .map(row -> row.name().substring(0, row.name().indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void subjects(Connection database, String query, String path, Map<String, Row> subjects)
            throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                var id = Subject.publicId(found.getLong(1));
                subjects.put(id, new Row(path + id, found.getInt(2), found.getBoolean(3), found.getString(4)));
            }
        }
    }

    private static Listing listing(Connection database, String query) throws SQLException {
        var ids = new ArrayList<String>();
        long documents = 0;
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                ids.add(Subject.publicId(found.getLong(1)));
                documents += found.getLong(2);
            }
        }
        return new Listing(new TreeSet<>(ids), documents);
    }
}
