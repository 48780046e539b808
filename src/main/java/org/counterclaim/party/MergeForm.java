package org.counterclaim.party;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.web.Typed;
import org.counterclaim.web.TypedName;
import org.jboss.resteasy.reactive.RestForm;

/** Into which party a duplicate is to be merged, and why. */
record MergeForm(
        @RestForm @NotEmpty(message = "{merge.missing}") String into,
        @RestForm String intoId,
        @RestForm String intoShown,
        @RestForm String version,

        @RestForm @Size(max = 2_000, message = "{text.long}")
        String reason) {

    MergeForm {
        into = Typed.line(into);
        intoId = Typed.line(intoId);
        intoShown = Typed.line(intoShown);
        version = Typed.line(version);
        reason = Typed.text(reason);
    }

    /** The form as it opens on a party. */
    static MergeForm of(Party duplicate) {
        return of(duplicate, TypedName.NOTHING);
    }

    /** The form as it opens where the party that stays is known. */
    static MergeForm of(Party duplicate, TypedName into) {
        return new MergeForm(into.text(), into.id(), into.shown(), Integer.toString(duplicate.version()), "");
    }

    /** The party that stays. */
    public TypedName stays() {
        return new TypedName(into, intoId, intoShown);
    }

    /** The version of the duplicate that the form was opened with. */
    HistoryForm opened() {
        return new HistoryForm("", version, reason);
    }
}
