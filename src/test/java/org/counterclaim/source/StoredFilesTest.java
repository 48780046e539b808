package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Statements;
import org.counterclaim.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StoredFilesTest {
    private static final int MB = 1024 * 1024;
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Inject
    StoredFiles files;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    FileChunks chunks;

    @Inject
    TestClock clock;

    @TempDir
    Path folder;

    @AfterEach
    void letTimeRun() {
        clock.run();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MB - 1, MB, MB + 1, 3 * MB})
    void storedFile_isReadAsItWas_fromChunksOfAtMostOneMegabyte(int size) throws IOException {
        var content = content(size);

        var stored = files.store(file("one", content), FileType.PDF);

        assertThat(stored.size()).isEqualTo(size);
        assertThat(stored.type()).isEqualTo(FileType.PDF);
        assertThat(read(stored)).isEqualTo(content);
        assertThat(lengths()).hasSize((size + MB - 1) / MB).allMatch(length -> length <= MB);
    }

    /** More than three such files at once would not fit into the memory of the tests, were any held as a whole. */
    @Test
    void largestFile_goesThroughChunkByChunk() throws IOException {
        var file = file("large", content(50 * MB));

        var stored = files.store(file, FileType.PDF);

        assertThat(lengths()).hasSize(50).allMatch(length -> length == MB);
        var copy = folder.resolve("copy");
        try (var content = files.open(files.findById(stored.hash()))) {
            Files.copy(content, copy);
        }
        assertThat(Files.mismatch(file, copy)).isEqualTo(-1);
    }

    @Test
    void chunk_isFetchedWhenItIsRead() throws IOException {
        var stored = files.store(file("one", content(3 * MB)), FileType.PDF);
        try (var content = files.open(stored)) {
            content.skipNBytes(MB);

            assertThat(statements.of(() -> readOne(content))).hasSize(1);
        }
    }

    @Test
    void sameContent_isStoredOnce_whateverItsName() throws IOException {
        var content = content(2 * MB);

        var one = files.store(file("one", content), FileType.PDF);
        var other = files.store(file("other", content), FileType.PDF);

        assertThat(other.hash()).isEqualTo(one.hash());
        assertThat(database.column("select hash from stored_file")).containsExactly(one.hash());
        assertThat(lengths()).hasSize(2);
    }

    @Test
    void sameContent_storedAtTheSameMoment_isStoredOnce_andNobodyIsRefused() throws Exception {
        var file = file("one", content(5 * MB));
        var pool = Executors.newFixedThreadPool(6);
        try {
            var hashes = new ArrayList<String>();
            for (var stored : pool.invokeAll(Collections.nCopies(6, inARequest(file)), 60, TimeUnit.SECONDS)) {
                hashes.add(stored.get());
            }

            assertThat(hashes).hasSize(6).containsOnly(hashes.get(0));
            assertThat(database.column("select hash from stored_file")).containsExactly(hashes.get(0));
            assertThat(lengths()).hasSize(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update file_chunk set bytes = (select bytes from file_chunk where number = 0) where number = 1",
                "delete from file_chunk where number = 1",
                "delete from file_chunk",
                "update stored_file set size = size - 1",
                "update stored_file set size = size + 1048576"
            })
    void alteredContent_isGivenToNobody(String alteration) throws IOException {
        var hash = files.store(file("one", content(3 * MB - 7)), FileType.PDF).hash();
        database.execute(alteration);
        files.getEntityManager().clear();

        assertThatExceptionOfType(AlteredFile.class)
                .isThrownBy(() -> files.open(files.findById(hash)))
                .withMessageContaining(hash);
    }

    @Test
    void fileThatNoSourceGot_isForgottenAfterTwoDays() throws IOException {
        clock.stopAt(NOW);
        files.store(file("one", content(2 * MB)), FileType.PDF);

        clock.stopAt(NOW.plus(2, ChronoUnit.DAYS));
        files.forgetUnused();
        assertThat(lengths()).hasSize(2);
        clock.stopAt(NOW.plus(2, ChronoUnit.DAYS).plusMillis(1));
        files.forgetUnused();

        assertThat(lengths()).isEmpty();
        assertThat(database.column("select hash from stored_file")).isEmpty();
    }

    @Test
    void fileThatIsStoredAgain_isKeptFromThenOn() throws IOException {
        clock.stopAt(NOW);
        var file = file("one", content(MB));
        files.store(file, FileType.PDF);
        clock.stopAt(NOW.plus(2, ChronoUnit.DAYS));
        files.store(file, FileType.PDF);

        clock.stopAt(NOW.plus(3, ChronoUnit.DAYS));
        files.forgetUnused();

        assertThat(lengths()).hasSize(1);
    }

    /** Its name and hash stand in the history even when it is taken off again. */
    @Test
    void fileThatASourceHad_staysForGood() throws IOException {
        clock.stopAt(NOW);
        var file = file("one", content(MB));
        QuarkusTransaction.requiringNew().run(() -> files.keep(files.store(file, FileType.PDF)));
        files.store(file, FileType.PDF);

        clock.stopAt(NOW.plus(900, ChronoUnit.DAYS));
        files.forgetUnused();

        assertThat(lengths()).hasSize(1);
    }

    /** Whoever stores it while it is being deleted waits for that, and then writes it anew. */
    @Test
    void fileThatIsStoredWhileItIsForgotten_isThereAfterwards() throws Exception {
        clock.stopAt(NOW);
        var file = file("one", content(MB));
        var hash = files.store(file, FileType.PDF).hash();
        var pool = Executors.newSingleThreadExecutor();
        try {
            var stored = QuarkusTransaction.requiringNew().call(() -> {
                chunks.forget(hash, NOW.plusSeconds(1));
                files.flush();
                var other = pool.submit(inARequest(file));
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS));
                return other;
            });

            assertThat(stored.get(20, TimeUnit.SECONDS)).isEqualTo(hash);
            assertThat(lengths()).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<String> inARequest(Path file) {
        return () -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                return files.store(file, FileType.PDF).hash();
            } finally {
                request.terminate();
            }
        };
    }

    private byte[] read(StoredFile stored) throws IOException {
        try (var content = files.open(stored)) {
            return content.readAllBytes();
        }
    }

    private static void readOne(InputStream content) {
        try {
            content.read();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Integer> lengths() {
        return database.column("select octet_length(bytes) from file_chunk").stream()
                .map(length -> ((Number) length).intValue())
                .toList();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] content(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
