package org.counterclaim.source;

import jakarta.validation.constraints.Size;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Why an attachment is to be removed. */
record RemovalForm(
        @RestForm @Size(max = 2_000, message = "{text.long}")
        String reason) {

    RemovalForm {
        reason = Typed.text(reason);
    }
}
