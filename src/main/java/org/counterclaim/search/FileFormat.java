package org.counterclaim.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file in which what was found leaves the application. */
enum FileFormat {
    /** Rows of text for scripts and spreadsheets, RFC 4180. */
    CSV("text/csv;charset=UTF-8"),
    /** The same for programs, with what was asked. */
    JSON("application/json;charset=UTF-8");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** How names of such files end, without the dot. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
