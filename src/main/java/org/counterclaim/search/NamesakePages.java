package org.counterclaim.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.counterclaim.access.Role;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/** Parties that may be one: while a new one is named, and all pairs. */
@Path("/parties")
public class NamesakePages {
    private final Namesakes namesakes;
    private final Duplicates duplicates;

    NamesakePages(Namesakes namesakes, Duplicates duplicates) {
        this.namesakes = namesakes;
        this.duplicates = duplicates;
    }

    @CheckedTemplate(basePath = "search", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance namesakes(Namesakes.Found found);

        static native TemplateInstance duplicates(Duplicates.Walk walk, boolean unavailable);

        private Templates() {}
    }

    /** Parties that may be the one of a name that is being typed. */
    @GET
    @Path("/namesakes")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance namesakes(@RestQuery String name) {
        return Templates.namesakes(namesakes.of(Typed.line(name)));
    }

    /** All pairs, some parties at a time. */
    @GET
    @Path("/duplicates")
    @RolesAllowed(Role.Names.EDITOR)
    public Response duplicates(@RestQuery String after) {
        try {
            return Response.ok(Templates.duplicates(duplicates.from(Cursor.of(after, null)), false))
                    .build();
        } catch (EngineUnavailable unavailable) {
            return Response.status(Status.SERVICE_UNAVAILABLE)
                    .entity(Templates.duplicates(null, true))
                    .build();
        }
    }
}
