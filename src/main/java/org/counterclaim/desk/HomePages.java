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
import org.counterclaim.digest.AccountChange;
import org.counterclaim.digest.Digests;
import org.counterclaim.digest.QuestionVerdict;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;

/** The first page after signing in. */
@Path("/")
public class HomePages {
    private static final int RECENT = 10;
    private static final int FOUND = 5;

    private final Events events;
    private final ClaimLists claims;
    private final Digests digests;

    HomePages(Events events, ClaimLists claims, Digests digests) {
        this.events = events;
        this.claims = claims;
        this.digests = digests;
    }

    /** What comparisons found that is worth a look. */
    record Found(List<QuestionVerdict> sharpest, List<AccountChange> changes) {}

    @CheckedTemplate(basePath = "desk", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance home(List<Event> recent, Found found, List<Claim> newest, Surroundings around);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance home() {
        var newest = claims.newest(RECENT);
        var found = new Found(digests.sharpest(FOUND), digests.newestChanges(FOUND));
        return Templates.home(events.newest(RECENT), found, newest, claims.around(newest));
    }
}
