package org.counterclaim.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The two answers to a form: go on to another page, or the form again with what is wrong. */
public final class Answer {
    public static final int UNPROCESSABLE = 422;

    private Answer() {}

    /** Saved: the browser goes on to a page of this application. */
    public static Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", URI.create(path).toASCIIString())
                .build();
    }

    /** Not saved: the form with what was typed and a message at the field. */
    public static Response again(TemplateInstance form) {
        return Response.status(UNPROCESSABLE).entity(form).build();
    }

    /** Not saved: somebody else's save came in between. */
    public static Response conflict(TemplateInstance form) {
        return Response.status(Response.Status.CONFLICT).entity(form).build();
    }
}
