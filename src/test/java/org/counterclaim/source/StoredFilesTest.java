package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StoredFilesTest {
    private static final int MB = 1024 * 1024;

    @Inject
    StoredFiles files;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @TempDir
    Path folder;

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
