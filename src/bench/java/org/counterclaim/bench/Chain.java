package org.counterclaim.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterclaim.history.Sha256;

/** Continues the chain of changes as the application would, so that its own check finds the chain whole. */
final class Chain {
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final String authorId;
    private final String authorName;
    private final PreparedStatement insert;
    private final PreparedStatement advance;
    private Instant at;
    private long sequence;
    private String hash;

    private Chain(Connection database, String authorId, String authorName, Instant at) throws SQLException {
        this.authorId = authorId;
        this.authorName = authorName;
        this.at = at;
        this.insert = database.prepareStatement("insert into change (sequence, at, author_id, author_name, kind,"
                + " subject_id, subject_title, subject_version, action, snapshot, snapshot_hash, previous_hash, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, 0, 'CREATED', ?, ?, ?, ?)");
        this.advance = database.prepareStatement("update chain_head set sequence = ?, hash = ?");
    }

    /** Goes on where the one user of the application left off, as that user. */
    static Chain of(Connection database) throws SQLException {
        try (var head = database.createStatement();
                var newest = head.executeQuery("select change.sequence, hash, author_id, author_name, at from change"
                        + " where sequence = (select sequence from chain_head)")) {
            newest.next();
            var at = newest.getObject("at", java.time.OffsetDateTime.class).toInstant();
            var chain = new Chain(database, newest.getString("author_id"), newest.getString("author_name"), at);
            chain.sequence = newest.getLong("sequence");
            chain.hash = newest.getString("hash");
            return chain;
        }
    }

    String authorId() {
        return authorId;
    }

    void append(String kind, Id subject, String title, Map<String, Object> fields) throws SQLException {
        sequence++;
        at = at.plusMillis(1);
        var snapshot = json(fields);
        var snapshotHash = Sha256.of(snapshot);
        var previous = hash;
        hash = Sha256.of(previous + json(head(kind, subject, title)) + snapshotHash);
        insert.setLong(1, sequence);
        insert.setObject(2, at.atOffset(ZoneOffset.UTC));
        insert.setString(3, authorId);
        insert.setString(4, authorName);
        insert.setString(5, kind);
        insert.setLong(6, subject.number());
        insert.setString(7, title);
        insert.setString(8, snapshot);
        insert.setString(9, snapshotHash);
        insert.setString(10, previous);
        insert.setString(11, hash);
        insert.addBatch();
    }

    private Map<String, Object> head(String kind, Id subject, String title) {
        var head = new LinkedHashMap<String, Object>();
        head.put("sequence", sequence);
        head.put("at", at.toString());
        head.put("author", Map.of("id", authorId, "name", authorName));
        head.put("subject", Map.of("kind", kind, "id", subject.text(), "title", title));
        head.put("version", 0);
        head.put("action", "CREATED");
        head.put("reason", null);
        head.put("cause", null);
        return head;
    }

    private static String json(Map<String, Object> value) {
        try {
            return CANONICAL.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void flush() throws SQLException {
        insert.executeBatch();
        advance.setLong(1, sequence);
        advance.setString(2, hash);
        advance.executeUpdate();
    }
}
