package org.counterclaim.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** Gives every application under test an empty database of the kind that it was built for. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return switch (DatabaseKind.built()) {
            case H2 ->
                Map.of(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            case POSTGRESQL ->
                Map.of(
                        "quarkus.datasource.jdbc.url",
                        PostgresqlServer.emptyDatabase(),
                        "quarkus.datasource.username",
                        PostgresqlServer.USER);
        };
    }

    @Override
    public void stop() {
        // The databases end with the process.
    }
}
