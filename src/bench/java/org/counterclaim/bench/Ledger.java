package org.counterclaim.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The database of a stopped application, written in batches, with a change for each subject. */
final class Ledger implements AutoCloseable {
    private final Connection database;
    private final Chain chain;

    /** By table, in the order of first use: what is referred to stands before what refers to it. */
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    private Ledger(Connection database, Chain chain) {
        this.database = database;
        this.chain = chain;
    }

    static Ledger of(Path data) throws SQLException {
        var database = open(data);
        database.setAutoCommit(false);
        return new Ledger(database, Chain.of(database));
    }

    /** The database in the data folder of a stopped application. */
    static Connection open(Path data) throws SQLException {
        var file = data.toAbsolutePath().resolve("counterclaim");
        return DriverManager.getConnection("jdbc:h2:file:" + file + ";CACHE_SIZE=131072;RETENTION_TIME=0", "sa", "");
    }

    /** Records a subject with its first change. */
    void record(String kind, Id id, String title, Map<String, Object> columns, Map<String, Object> snapshot)
            throws SQLException {
        var row = Fields.of("id", id.number(), "version", 0, "creator_id", chain.authorId(), "hidden", false);
        row.putAll(columns);
        add(kind, row);
        snapshot.put("hidden", false);
        chain.append(kind, id, title, snapshot);
    }

    void add(String table, Map<String, Object> row) throws SQLException {
        var insert = inserts.get(table);
        if (insert == null) {
            insert = database.prepareStatement("insert into " + table + " (" + String.join(", ", row.keySet())
                    + ") values (" + String.join(", ", Collections.nCopies(row.size(), "?")) + ")");
            inserts.put(table, insert);
        }
        int place = 1;
        for (var value : row.values()) {
            insert.setObject(place++, value);
        }
        insert.addBatch();
    }

    void flush() throws SQLException {
        for (var insert : inserts.values()) {
            insert.executeBatch();
        }
        chain.flush();
        database.commit();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
