package org.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.counterclaim.source.FileType;
import org.counterclaim.source.StoredFiles;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class OriginalsTest {
    @Inject
    Originals originals;

    @Inject
    StoredFiles files;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() {
        database.empty();
        for (int id = 1; id <= 2; id++) {
            database.execute(
                    "insert into app_user (id, version, creator_id, hidden, name, name_key, password_hash, role, active)"
                            + " values (?, 0, 'x', false, ?, ?, 'x', 'CONTRIBUTOR', true)",
                    id,
                    "user " + id,
                    "user " + id);
        }
        clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
    }

    @AfterEach
    void letTimeRun() {
        clock.run();
    }

    @Test
    void original_isThereForItsUserOnly() throws IOException {
        var id = keep("one").publicId();

        assertThat(originals.find(1, id)).map(Original::name).contains("statement.txt");
        assertThat(originals.find(2, id)).isEmpty();
        assertThat(originals.find(1, "")).isEmpty();
        assertThat(originals.find(1, "0000000000001")).isEmpty();
    }

    @Test
    void originalNobodyCameBackFor_isForgottenAfterADay_itsContentAfterTwo() throws IOException {
        keep("one");
        clock.pass(Duration.ofDays(1));
        keep("other");
        forget();
        assertThat(database.column("select id from intake")).hasSize(2);

        clock.pass(Duration.ofMillis(1));
        forget();
        assertThat(database.column("select id from intake")).hasSize(1);
        assertThat(database.column("select hash from stored_file")).hasSize(2);

        clock.pass(Duration.ofDays(1));
        forget();
        assertThat(database.column("select id from intake")).isEmpty();
        assertThat(database.column("select number from file_chunk")).hasSize(1);
    }

    /** Two people read the same file; what the first gives up the other still has. */
    @Test
    void contentThatWaitsForSomebodyElse_isKept() throws IOException {
        keep("one");
        clock.pass(Duration.ofDays(2));
        keep("one");
        clock.pass(Duration.ofMillis(1));

        forget();

        assertThat(database.column("select id from intake")).hasSize(1);
        assertThat(database.column("select hash from stored_file")).hasSize(1);
    }

    private void forget() {
        originals.forgetOld();
        files.forgetUnused();
    }

    private Original keep(String content) throws IOException {
        var stored = files.store(Files.writeString(folder.resolve("file"), content), FileType.TEXT);
        return originals.keep(1, stored, "statement.txt");
    }
}
