package org.counterclaim.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A real PostgreSQL, started once in a test process and stopped with it; each call gives an empty database. */
final class PostgresqlServer {
    static final String USER = "postgres";

    /** A class may be loaded once per application under test; the process has one server. */
    private static final String ADDRESS = "org.counterclaim.testing.postgresql";

    private PostgresqlServer() {}

    static String emptyDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(addressOf("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("the test database cannot be created", failed);
        }
        return addressOf(name);
    }

    private static synchronized String addressOf(String database) {
        if (System.getProperty(ADDRESS) == null) {
            System.setProperty(ADDRESS, "jdbc:postgresql://localhost:" + start().getPort() + "/");
        }
        return System.getProperty(ADDRESS) + database + "?user=" + USER;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start", failed);
        }
    }
}
