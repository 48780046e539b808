package org.counterclaim.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Sha256;
import org.counterclaim.web.Wording;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Spares the making of a page that shows nothing but the record and looks as it did when this visitor got it: nothing
 * was written since, the application is the same build, and it is the same visitor in the same language.
 */
@RequestScoped
public class Freshness {
    private final RoutingContext routing;
    private final Changes changes;
    private final Visitor visitor;
    private final Wording wording;
    private final String build;

    Freshness(
            RoutingContext routing,
            Changes changes,
            Visitor visitor,
            Wording wording,
            @ConfigProperty(name = "counterclaim.build") String build) {
        this.routing = routing;
        this.changes = changes;
        this.visitor = visitor;
        this.wording = wording;
        this.build = build;
    }

    /** The answer that the visitor has it already, or else the page. */
    public Response of(Request request, Supplier<ResponseBuilder> page) {
        var tag = new EntityTag(seal(), true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? page.get() : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Cookie, Accept-Language")
                .build();
    }

    /** The cookies hold who it is, the token of the forms on the page, and a message that it shows once. */
    private String seal() {
        return Sha256.of(String.join(
                "\n",
                shared(),
                build,
                String.join("; ", routing.request().headers().getAll(HttpHeaders.COOKIE)),
                visitor.signedIn() ? visitor.name() : ""));
    }

    /**
     * A key of what this address shows to all who have the same roles and language: it is another one as soon as
     * anything is written.
     */
    public String shared() {
        return Sha256.of(String.join(
                "\n",
                changes.head(),
                routing.request().uri(),
                visitor.roles().toString(),
                wording.locale().toLanguageTag()));
    }
}
