package org.counterclaim.party;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Into which party a duplicate is to be merged, and why. */
record MergeForm(
        @RestForm @NotEmpty(message = "{merge.missing}") String into,
        @RestForm String intoId,
        @RestForm String version,

        @RestForm @Size(max = 2_000, message = "{text.long}")
        String reason) {

    MergeForm {
        into = Typed.line(into);
        intoId = Typed.line(intoId);
        version = Typed.line(version);
        reason = Typed.text(reason);
    }

    /** The form as it opens on a party. */
    static MergeForm of(Party duplicate) {
        return new MergeForm("", "", Integer.toString(duplicate.version()), "");
    }

    /** The version of the duplicate that the form was opened with. */
    HistoryForm opened() {
        return new HistoryForm("", version, reason);
    }
}
