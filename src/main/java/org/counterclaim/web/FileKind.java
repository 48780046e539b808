package org.counterclaim.web;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;

/** A kind of file that leaves the application; those of a room are the constants of an enum. */
public interface FileKind {

    /** How names of such files end, without the first dot. */
    String extension();

    String mediaType();

    /** The header by which browsers keep a file under a name, here without its end. */
    default String attachment(String name) {
        return "attachment; filename=\"" + name + "." + extension() + "\"";
    }

    /** The kind whose files end so, or not found. */
    static <K extends FileKind> K require(K[] kinds, String extension) {
        return Arrays.stream(kinds)
                .filter(kind -> kind.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
