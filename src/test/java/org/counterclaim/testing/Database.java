package org.counterclaim.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The database beside the application: what a test prepares, and what somebody with access to it may do. */
@Singleton
public class Database {
    private static final String START_OF_CHAIN = "0".repeat(64);

    private static final Set<String> FILLED_FROM_THE_START = Set.of("chain_head", "search_turn");

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** Takes every row away, and sets the chain of history back to its start. */
    public void empty() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            var tables = tables(connection);
            if (DatabaseKind.built() == DatabaseKind.POSTGRESQL) {
                statement.execute("truncate table " + String.join(", ", tables));
            } else {
                statement.execute("set referential_integrity false");
                for (var table : tables) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        execute("update chain_head set sequence = 0, hash = ?", START_OF_CHAIN);
    }

    /** Executes one statement and commits it; returns how many rows it touched. */
    public int execute(String sql, Object... parameters) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** The first column of what a query finds. */
    public List<Object> column(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getObject(1));
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var schema = connection.getSchema();
        try (var found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names.stream()
                .filter(name ->
                        !FILLED_FROM_THE_START.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith("flyway"))
                .map(name -> '"' + name + '"')
                .collect(Collectors.toList());
    }
}
