package org.counterclaim.access;

import jakarta.validation.constraints.Size;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What an administrator asks of a user, seen at which version, and why. */
record UserForm(
        @RestForm String role,
        @RestForm String version,

        @RestForm @Size(max = 2_000, message = "{text.long}")
        String reason) {

    UserForm {
        role = Typed.line(role);
        version = Typed.line(version);
        reason = Typed.text(reason);
    }

    /** The form as it opens on a user. */
    static UserForm of(User user) {
        return new UserForm(user.role().name(), Integer.toString(user.version()), "");
    }

    Role chosen() {
        return Role.of(role);
    }

    int openedVersion() {
        return Typed.number(version);
    }
}
