package org.counterclaim.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The content of a file, kept once however often it is attached, and named by its SHA-256. */
@Entity
public class StoredFile {
    private static final int SHORT = 12;

    @Id
    private String hash;

    private long size;
    private String mediaType;
    private Instant unusedSince;

    StoredFile() {}

    StoredFile(String hash, long size, FileType type, Instant now) {
        this.hash = hash;
        this.size = size;
        this.mediaType = type.mediaType();
        this.unusedSince = now;
    }

    /** Whether nobody has stored it since, and no source has ever had it. */
    boolean unusedBefore(Instant moment) {
        return unusedSince != null && unusedSince.isBefore(moment);
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** As much of the hash as tells files apart at a glance. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }

    /** Its length in bytes. */
    public long size() {
        return size;
    }

    /** What it is by its content. */
    public FileType type() {
        return FileType.of(mediaType).orElseThrow();
    }

    /** How many chunks it is kept in. */
    int chunks() {
        return Math.toIntExact((size + FileChunk.SIZE - 1) / FileChunk.SIZE);
    }

    /** How many bytes a chunk of it has. */
    int lengthOf(int number) {
        return (int) Math.min(FileChunk.SIZE, size - (long) number * FileChunk.SIZE);
    }
}
