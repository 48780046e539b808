package org.counterclaim.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that a timeline needs, read by JDBC as they are, some hundred at once. */
final class PlainRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "said",
            "said_from",
            "said_to",
            "party",
            "lineage",
            "form",
            "quote_check",
            "language",
            "wording",
            "translation",
            "repeats_id",
            "replaces_id",
            "manner",
            "event",
            "source",
            "publisher",
            "address",
            "published",
            "text_hash");

    private static final String CLAIMS = """
            select claim.id, said, said_from, said_to, party.name as party, party.lineage, form, quote_check, claim.language,
              wording, translation, repeats_id, replaces_id, manner, event.title as event, source.title as source,
              publisher.name as publisher, source.address, published, text_hash
            from claim join party on party.id = party_id join source on source.id = source_id
              join party publisher on publisher.id = publisher_id join event on event.id = event_id
            where event_id = ? and not claim.hidden and not party.hidden and not source.hidden
            order by said_from, said_to, claim.id""";
    private static final String RELAYS = "select claim_id, name from claim_relay join party on party.id = party_id"
            + " where claim_id = any(?) order by claim_id, place";
    private static final String ANSWERS =
            "select claim_id, prompt || ': ' || given || ' ' || stance || ' ' || reading || reason"
                    + " from answer join question on question.id = question_id where claim_id = any(?) order by claim_id";
    private static final String UPDATED =
            "select subject_id, max(at) from change where subject_id = any(?) group by subject_id";
    private static final String UNDONE = "select replaces_id, manner from claim"
            + " where replaces_id = any(?) and manner in ('RETRACTS', 'MISREPORTED') and not hidden";
    private static final int MANY = 500;

    private final Connection database;
    private final long event;

    PlainRows(Connection database, long event) {
        this.database = database;
        this.event = event;
    }

    /** Where rows go. */
    interface Sink {
        /** @param more relays, answers, the time of the last change, and how it was undone */
        void write(String[] row, List<List<String>> more) throws IOException;

        void end() throws IOException;
    }

    /** Writes them all, and returns how many there are. */
    int write(Sink sink) throws SQLException, IOException {
        int count = 0;
        try (var claims = database.prepareStatement(CLAIMS);
                var relays = database.prepareStatement(RELAYS);
                var answers = database.prepareStatement(ANSWERS);
                var updated = database.prepareStatement(UPDATED);
                var undone = database.prepareStatement(UNDONE)) {
            claims.setLong(1, event);
            try (var rows = claims.executeQuery()) {
                for (var some = some(rows); !some.isEmpty(); some = some(rows)) {
                    var keys = some.stream().map(row -> Long.valueOf(row[0])).toArray();
                    var more = List.of(
                            beside(relays, keys), beside(answers, keys), beside(updated, keys), beside(undone, keys));
                    for (var row : some) {
                        sink.write(
                                row,
                                more.stream()
                                        .map(each -> each.getOrDefault(row[0], List.of()))
                                        .toList());
                    }
                    count += some.size();
                }
            }
        }
        sink.end();
        return count;
    }

    private static List<String[]> some(ResultSet rows) throws SQLException {
        var some = new ArrayList<String[]>();
        while (some.size() < MANY && rows.next()) {
            var row = new String[COLUMNS.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = rows.getString(i + 1);
            }
            some.add(row);
        }
        return some;
    }

    private Map<String, List<String>> beside(PreparedStatement query, Object[] keys) throws SQLException {
        query.setArray(1, database.createArrayOf("bigint", keys));
        var found = new HashMap<String, List<String>>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), key -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return found;
    }
}
