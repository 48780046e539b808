package org.counterclaim.source;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;

/** What a person typed about another retrieval of a source. */
record VersionForm(
        String text,
        String retrieved,

        @Size(max = 2_000, message = "{text.long}") String reason) {

    static final VersionForm EMPTY = new VersionForm("", "", "");

    VersionForm {
        text = Typed.text(text);
        retrieved = Typed.line(retrieved);
        reason = Typed.text(reason);
    }

    static VersionForm of(Filled filled) {
        return new VersionForm(filled.text("text"), filled.line("retrieved"), filled.text("reason"));
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    void requireText(SourceMessages messages) {
        if (!hasText()) {
            throw new Refused("text", messages.textMissing());
        }
    }

    /** A time of retrieval is that of a text. */
    void requireTextWhereRetrieved(SourceMessages messages) {
        if (!hasText() && !retrieved.isEmpty()) {
            throw new Refused("text", messages.nothingRetrieved());
        }
    }

    void requireBearable(SourceMessages messages, Locale locale) {
        int over = StoredText.bytes(text) - StoredText.LIMIT;
        if (over > 0) {
            throw new Refused("text", messages.textLong(SourceFormats.grouped(over, locale)));
        }
    }

    /** When the text was taken from the publisher; null where nothing was typed. */
    UncertainTime whenRetrieved(Locale locale) {
        return SourceForm.time("retrieved", retrieved, locale);
    }
}
