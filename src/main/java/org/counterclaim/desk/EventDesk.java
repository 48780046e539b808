package org.counterclaim.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists;
import org.counterclaim.claim.Surroundings;
import org.counterclaim.digest.Digests;
import org.counterclaim.digest.EventDigest;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;

/** An event's own page. */
@Path("/events")
public class EventDesk {
    private static final int PARTS = 100;

    private final Events events;
    private final ClaimLists claims;
    private final Digests digests;
    private final Visitor visitor;

    EventDesk(Events events, ClaimLists claims, Digests digests, Visitor visitor) {
        this.events = events;
        this.claims = claims;
        this.digests = digests;
        this.visitor = visitor;
    }

    /**
     * What an event is a part of, and what is part of it.
     *
     * @param whole the event it is part of, or null
     * @param parts the first events that are part of it
     * @param most how many of those are shown at most
     */
    record Family(Event whole, List<Event> parts, int most) {}

    /** What is claimed about an event. */
    record Told(Slice<Claim> claims, Surroundings around) {}

    @CheckedTemplate(basePath = "desk", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance event(
                Event event, Family family, EventDigest digest, Told told, boolean editable);

        private Templates() {}
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance show(String id, @RestQuery String after, @RestQuery String before) {
        var event = events.require(id);
        var whole = event.partOf() != null && visitor.maySee(event.partOf()) ? event.partOf() : null;
        var family = new Family(whole, events.partsOf(event, PARTS), PARTS);
        var slice = claims.about(event, Cursor.of(after, before));
        var told = new Told(slice, claims.around(slice.items()));
        return Templates.event(event, family, digests.of(event).orElse(null), told, visitor.mayEdit(event));
    }
}
