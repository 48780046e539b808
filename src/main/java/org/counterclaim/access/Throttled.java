package org.counterclaim.access;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Too many wrong secrets were typed; nothing was looked at. */
class Throttled extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    Throttled(Duration wait) {
        super(Response.Status.TOO_MANY_REQUESTS);
        this.wait = wait;
    }

    /** How long to wait, for people. */
    String message(AccessMessages messages) {
        return wait.toSeconds() > 90 ? messages.waitMinutes(wait.toMinutes() + 1) : messages.waitSeconds(seconds());
    }

    /** The page that says so. */
    Response answer(TemplateInstance page) {
        return Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, seconds())
                .entity(page)
                .build();
    }

    private long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
