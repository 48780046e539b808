package org.counterclaim.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.counterclaim.history.Sha256;

/** All stored files: each content once, in the database, so that one backup holds it and any node serves it. */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, String> {
    /** What waits for its source does so for less. */
    private static final Duration KEPT_UNUSED = Duration.ofDays(2);

    private final FileChunks chunks;
    private final Clock clock;

    StoredFiles(FileChunks chunks, Clock clock) {
        this.chunks = chunks;
        this.clock = clock;
    }

    /**
     * Keeps the content of a file, unless it is kept already; call it outside of any transaction. What is attached to
     * no source within a day may be gone after it.
     */
    public StoredFile store(Path file, FileType type) {
        try {
            var hash = hashOf(file);
            chunks.touch(hash);
            var stored = findById(hash);
            return stored == null ? write(file, hash, type) : stored;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a stored file for good, whether or not it stays attached. */
    void keep(StoredFile file) {
        update("unusedSince = null where hash = ?1 and unusedSince is not null", file.hash());
    }

    /** Deletes what was stored and came to nothing; several nodes may do so at once. */
    @Scheduled(cron = "0 57 3 * * ?")
    public void forgetUnused() {
        var before = clock.instant().minus(KEPT_UNUSED);
        var unused = getEntityManager()
                .createQuery("select hash from StoredFile where unusedSince < ?1", String.class)
                .setParameter(1, before)
                .getResultList();
        unused.forEach(hash -> chunks.forget(hash, before));
    }

    private StoredFile write(Path file, String hash, FileType type) throws IOException {
        try {
            return chunks.write(file, hash, type);
        } catch (PersistenceException refused) {
            // Somebody else may have stored the same file at the same moment.
            return findByIdOptional(hash).orElseThrow(() -> refused);
        }
    }

    private static String hashOf(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Sha256.of(content);
        }
    }

    /**
     * The content of a file. It is read once before, so that nobody is given a byte of what is no longer what was
     * stored.
     *
     * @throws AlteredFile where it does not have its hash any more
     */
    public InputStream open(StoredFile file) {
        try (var content = chunks.read(file)) {
            if (!Sha256.of(content).equals(file.hash())) {
                throw new AlteredFile(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return chunks.read(file);
    }
}
