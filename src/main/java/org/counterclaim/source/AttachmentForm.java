package org.counterclaim.source;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file that a person chose as the evidence copy of a source; what it bears on the wire is not believed. */
record AttachmentForm(
        @RestForm FileUpload file,

        @RestForm @Size(max = 2_000, message = "{text.long}")
        String reason) {
    /** Bytes in a megabyte, as sizes are said here. */
    private static final long MB = 1024 * 1024;

    /** The largest file, in MB; the server takes requests of a little more. */
    static final long MOST = 50;

    AttachmentForm {
        reason = Typed.text(reason);
    }

    /** What it was called; empty where nothing legible was left of that. */
    String name() {
        return FileName.clean(file.fileName());
    }

    /** What was sent, if it may be kept by its size; it is deleted when the request ends. */
    Path content(AttachmentMessages messages) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new Refused("file", messages.missing());
        }
        if (file.size() == 0) {
            throw new Refused("file", messages.empty());
        }
        if (file.size() > MOST * MB) {
            throw new Refused("file", messages.large(MOST));
        }
        return file.uploadedFile();
    }

    /** What it is, if it may be kept by that. */
    FileType type(AttachmentMessages messages) {
        try {
            var mediaType = Sniffer.mediaType(content(messages));
            return FileType.of(mediaType)
                    .orElseThrow(() -> new Refused("file", messages.unaccepted(Unaccepted.of(mediaType))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
