package org.counterclaim.access;

import jakarta.validation.constraints.Size;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What an administrator typed to invite somebody. */
record InviteForm(
        @RestForm String role,

        @RestForm @Size(max = 300, message = "{text.long}") String note) {

    static final InviteForm EMPTY = new InviteForm(Role.CONTRIBUTOR.name(), "");

    InviteForm {
        role = Typed.line(role);
        note = Typed.line(note);
    }

    Role chosen() {
        return Role.of(role);
    }
}
