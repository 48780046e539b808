package org.counterclaim.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;

/** An event's own page. */
@Path("/events")
public class EventDesk {
    private static final int PARTS = 100;

    private final Events events;
    private final Visitor visitor;

    EventDesk(Events events, Visitor visitor) {
        this.events = events;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "desk", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance event(Event event, Event whole, List<Event> parts, int most, boolean editable);

        private Templates() {}
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance show(String id) {
        var event = events.require(id);
        var whole = event.partOf() != null && visitor.maySee(event.partOf()) ? event.partOf() : null;
        return Templates.event(event, whole, events.partsOf(event, PARTS), PARTS, visitor.mayEdit(event));
    }
}
