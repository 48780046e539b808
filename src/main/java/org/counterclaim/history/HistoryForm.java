package org.counterclaim.history;

import jakarta.validation.constraints.Size;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What a person asks of a subject from its history page: which entry, seen at which version, and why. */
public record HistoryForm(
        @RestForm String change,
        @RestForm String version,

        @RestForm @Size(max = 2_000, message = "{text.long}")
        String reason) {
    public static final HistoryForm EMPTY = new HistoryForm("", "", "");

    public HistoryForm {
        change = Typed.line(change);
        version = Typed.line(version);
        reason = Typed.text(reason);
    }

    /** The entry to restore; -1, which no entry has, where none is named. */
    public long sequence() {
        return Typed.number(change);
    }

    /** The version of the subject that the page showed. */
    public int openedVersion() {
        return Typed.number(version);
    }
}
