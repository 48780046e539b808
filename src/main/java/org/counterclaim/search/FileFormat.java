package org.counterclaim.search;

import java.util.Locale;
import org.counterclaim.web.FileKind;

/** A kind of file in which what was found leaves the application. */
enum FileFormat implements FileKind {
    /** Rows of text for scripts and spreadsheets, RFC 4180. */
    CSV("text/csv;charset=UTF-8"),
    /** The same for programs, with what was asked. */
    JSON("application/json;charset=UTF-8");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    @Override
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }
}
