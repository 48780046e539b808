package org.counterclaim.search;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Typed;

/** What somebody typed to save a search. */
record SaveForm(
        @NotEmpty(message = "{name.missing}") @Size(max = LONGEST_NAME, message = "{text.long}")
        String name,

        Search search) {
    static final int LONGEST_NAME = 100;

    /** The form as it opens on a search: its words are its name. */
    static SaveForm of(Search search) {
        return new SaveForm(Typed.cut(search.typed(), LONGEST_NAME).strip(), search);
    }

    static SaveForm of(Filled typed) {
        return new SaveForm(typed.line("name"), Search.of(typed).from(""));
    }
}
