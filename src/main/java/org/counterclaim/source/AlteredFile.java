package org.counterclaim.source;

/** The content of a stored file is not what was stored: the database was altered or damaged. */
public class AlteredFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlteredFile(StoredFile file) {
        super("The stored file " + file.hash() + " does not have that SHA-256 any more");
    }
}
