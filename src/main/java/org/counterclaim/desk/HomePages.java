package org.counterclaim.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists;
import org.counterclaim.claim.Surroundings;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;

/** The first page after signing in. */
@Path("/")
public class HomePages {
    private static final int RECENT = 10;

    private final Events events;
    private final ClaimLists claims;

    HomePages(Events events, ClaimLists claims) {
        this.events = events;
        this.claims = claims;
    }

    @CheckedTemplate(basePath = "desk", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance home(List<Event> recent, List<Claim> newest, Surroundings around);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance home() {
        var newest = claims.newest(RECENT);
        return Templates.home(events.newest(RECENT), newest, claims.around(newest));
    }
}
