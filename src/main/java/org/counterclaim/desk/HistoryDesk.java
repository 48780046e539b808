package org.counterclaim.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.counterclaim.access.Role;
import org.counterclaim.history.ChainCheck;
import org.counterclaim.history.Change;
import org.counterclaim.history.Changes;
import org.counterclaim.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;

/** The history of everything, for administrators. */
@Path("/history")
public class HistoryDesk {
    private final Changes changes;

    HistoryDesk(Changes changes) {
        this.changes = changes;
    }

    @CheckedTemplate(basePath = "desk", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance history(Slice<Change> changes, ChainCheck check);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.ADMIN)
    public TemplateInstance newest(@RestQuery Long before) {
        return Templates.history(changes.newest(before), null);
    }

    /** Recomputes the whole chain; it changes nothing, but costs too much for a link that robots follow. */
    @POST
    @Path("/check")
    @RolesAllowed(Role.Names.ADMIN)
    public TemplateInstance check() {
        var check = changes.check();
        return Templates.history(changes.newest(null), check);
    }
}
