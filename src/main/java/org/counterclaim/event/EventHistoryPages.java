package org.counterclaim.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.counterclaim.access.Role;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryEntry;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** The history of one event, and what is done from there: restore, hide, show again. */
@Path("/events")
public class EventHistoryPages {
    private final Events events;
    private final Changes changes;
    private final Saving saving;
    private final Wording wording;

    EventHistoryPages(Events events, Changes changes, Saving saving, Wording wording) {
        this.events = events;
        this.changes = changes;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "event", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance history(
                Event event, Slice<HistoryEntry> entries, HistoryForm form, String problem);

        private Templates() {}
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance history(String id, @RestQuery Long before) {
        var event = events.require(id);
        return Templates.history(event, changes.historyOf(event, before), HistoryForm.EMPTY, null);
    }

    @POST
    @Path("/{id}/restorations")
    @RolesAllowed(Role.Names.EDITOR)
    public Response restore(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> events.restore(id, form), messages().restored());
    }

    @POST
    @Path("/{id}/hidings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response hide(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> events.hide(id, form), messages().hidden());
    }

    @POST
    @Path("/{id}/showings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response show(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> events.show(id, form), messages().shown());
    }

    private Response act(String id, HistoryForm form, Runnable action, String done) {
        var event = events.require(id);
        return saving.act(
                event,
                form,
                new Saving.Deed(action, done),
                problem -> Templates.history(event, changes.historyOf(event, null), form, problem));
    }

    private EventMessages messages() {
        return wording.in(EventMessages.class);
    }
}
