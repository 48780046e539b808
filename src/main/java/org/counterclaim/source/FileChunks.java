package org.counterclaim.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.counterclaim.history.Durable;

/** The content of stored files, chunk by chunk. */
@ApplicationScoped
class FileChunks implements PanacheRepositoryBase<FileChunk, FileChunk.Place> {
    private final Clock clock;

    FileChunks(Clock clock) {
        this.clock = clock;
    }

    /**
     * Says that somebody needs a stored file, before they look whether there is one: from now on nobody deletes it, and
     * where somebody is doing so this waits for it to be gone.
     */
    @Transactional
    public void touch(String hash) {
        getEntityManager()
                .createQuery("update StoredFile set unusedSince = ?1 where hash = ?2 and unusedSince is not null")
                .setParameter(1, clock.instant())
                .setParameter(2, hash)
                .executeUpdate();
    }

    /**
     * Writes a file that is not stored yet.
     *
     * <p>Not through {@code @Write}: content that is named by its hash changes nothing of the record, and must not keep
     * the lock of the chain's head for as long as 50 MB take.
     */
    @Durable
    @Transactional
    public StoredFile write(Path file, String hash, FileType type) throws IOException {
        var entities = getEntityManager();
        var stored = new StoredFile(hash, Files.size(file), type, clock.instant());
        entities.persist(stored);
        entities.flush();
        try (var content = Files.newInputStream(file)) {
            for (int number = 0; number < stored.chunks(); number++) {
                var chunk = new FileChunk(stored, number, content.readNBytes(stored.lengthOf(number)));
                entities.persist(chunk);
                entities.flush();
                // What is written need not stay in memory.
                entities.detach(chunk);
            }
        }
        return stored;
    }

    /** Deletes a stored file that nobody has needed since a moment; what is needed again meanwhile stays. */
    @Transactional
    public void forget(String hash, Instant moment) {
        var file = getEntityManager().find(StoredFile.class, hash, LockModeType.PESSIMISTIC_WRITE);
        if (file != null && file.unusedBefore(moment)) {
            delete("place.hash", hash);
            getEntityManager().remove(file);
        }
    }

    /** The content of a file; each chunk is fetched when it is read, and has to be there as a whole. */
    InputStream read(StoredFile file) {
        return new SequenceInputStream(new Enumeration<>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < file.chunks();
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException();
                }
                return new ByteArrayInputStream(bytes(file, next++));
            }
        });
    }

    /** The bytes alone, since an entity would stay in memory. */
    private byte[] bytes(StoredFile file, int number) {
        return getEntityManager()
                .createQuery("select bytes from FileChunk where place.hash = ?1 and place.number = ?2", byte[].class)
                .setParameter(1, file.hash())
                .setParameter(2, number)
                .getResultStream()
                .findFirst()
                .filter(bytes -> bytes.length == file.lengthOf(number))
                .orElseThrow(() -> new AlteredFile(file));
    }
}
