package org.counterclaim.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A part of a stored file, small enough to be in memory; every part but the last has the same size. */
@Entity
class FileChunk {
    /** Bytes in a chunk: 1 MB. */
    static final int SIZE = 1024 * 1024;

    @EmbeddedId
    private Place place;

    private byte[] bytes;

    FileChunk() {}

    FileChunk(StoredFile file, int number, byte[] bytes) {
        this.place = new Place(file.hash(), number);
        this.bytes = bytes;
    }

    /** Which part of which file it is; numbers begin with 0. */
    @Embeddable
    record Place(String hash, int number) {}
}
