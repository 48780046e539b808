package org.counterclaim.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Tests of one database that ran on the other would prove nothing. */
@QuarkusTest
class DatabaseKindTest {

    @Inject
    AgroalDataSource source;

    @Test
    void testsRun_onTheDatabaseThatTheApplicationIsBuiltFor() throws SQLException {
        try (var connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(DatabaseKind.built().name());
        }
    }
}
