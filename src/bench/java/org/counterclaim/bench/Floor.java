package org.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What a durable save costs in bare H2: one row as long as a claim with its change, committed and synced. */
final class Floor implements AutoCloseable {
    private static final String ROW = "x".repeat(3000);

    private final java.sql.Connection database;
    private long sequence;

    Floor(Path folder) throws SQLException {
        var file = folder.toAbsolutePath().resolve("floor");
        database = DriverManager.getConnection("jdbc:h2:file:" + file + ";RETENTION_TIME=5000", "sa", "");
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("drop table if exists floor");
            statement.execute("create table floor (id bigint primary key, text varchar(10000))");
        }
    }

    Load.Result run(int seconds) throws SQLException, IOException {
        double before = Server.cpuMillis("self");
        long first = sequence;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var insert = database.prepareStatement("insert into floor values (?, ?)");
                var sync = database.createStatement()) {
            while (System.nanoTime() < end) {
                insert.setLong(1, ++sequence);
                insert.setString(2, ROW);
                insert.executeUpdate();
                database.commit();
                sync.execute("CHECKPOINT SYNC");
            }
        }
        return new Load.Result((Server.cpuMillis("self") - before) / (sequence - first), 0, 0, 0, sequence - first);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
