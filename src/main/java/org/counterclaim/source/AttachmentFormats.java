package org.counterclaim.source;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.counterclaim.web.Errors;

/** How attachments look in templates. */
@TemplateExtension
class AttachmentFormats {
    private AttachmentFormats() {}

    /** How large a file is, for people. */
    static FileSize sizeInWords(StoredFile file, Locale locale) {
        return FileSize.of(file.size(), locale);
    }

    /** What a form says of the files that it takes, before one was sent: {@code files:offered}, {@code files:most}. */
    @TemplateExtension(namespace = "files")
    static class Limits {
        private Limits() {}

        /** Nothing was sent, so nothing is wrong. */
        static Errors noErrors() {
            return Errors.none();
        }

        /** What a browser offers for choosing. */
        static String offered() {
            return FileType.offered();
        }

        /** The largest file, in MB. */
        static long most() {
            return AttachmentForm.MOST;
        }
    }
}
