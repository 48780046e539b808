package org.counterclaim.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterclaim.history.Sha256;

/** All stored files: each content once, in the database, so that one backup holds it and any node serves it. */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, String> {
    private final FileChunks chunks;

    StoredFiles(FileChunks chunks) {
        this.chunks = chunks;
    }

    /** Keeps the content of a file, unless it is kept already; call it outside of any transaction. */
    public StoredFile store(Path file, FileType type) {
        try {
            var hash = hashOf(file);
            var stored = findById(hash);
            return stored == null ? write(file, hash, type) : stored;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
