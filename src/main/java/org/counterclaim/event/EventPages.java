package org.counterclaim.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryEntry;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Merge;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of events, and the forms that record and edit one. */
@Path("/events")
public class EventPages {
    private final Events events;
    private final Changes changes;
    private final Forms forms;
    private final Saving saving;
    private final Visitor visitor;
    private final Wording wording;

    EventPages(Events events, Changes changes, Forms forms, Saving saving, Visitor visitor, Wording wording) {
        this.events = events;
        this.changes = changes;
        this.forms = forms;
        this.saving = saving;
        this.visitor = visitor;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "event", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance list(Slice<Event> events);

        static native TemplateInstance form(Event event, EventForm form, Errors errors, Merge<EventForm> merge);

        static native TemplateInstance suggestions(List<Event> events);

        static native TemplateInstance history(
                Event event, Slice<HistoryEntry> entries, HistoryForm form, String problem);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance list(@RestQuery String after, @RestQuery String before) {
        return Templates.list(events.byTime(Cursor.of(after, before)));
    }

    @GET
    @Path("/suggestions")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance suggestions(@RestQuery String partOf) {
        return Templates.suggestions(partOf == null || partOf.isBlank() ? List.of() : events.suggest(partOf.strip()));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance create(@RestQuery String partOf) {
        var form = partOf == null ? EventForm.EMPTY : EventForm.below(events.require(partOf));
        return Templates.form(null, form, Errors.none(), null);
    }

    @POST
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response record(@BeanParam EventForm form) {
        return saving.create(page(null), form, events::record, messages().created());
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance edit(String id) {
        var event = requireEditable(id);
        return Templates.form(event, EventForm.of(event.state(), event.version()), Errors.none(), null);
    }

    @POST
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response save(String id, @BeanParam EventForm form, @RestForm List<String> take) {
        var event = requireEditable(id);
        var edit = new Saving.Edit<>(event, form.openedVersion(), form, take);
        return saving.edit(
                page(event), edit, typed -> events.edit(id, typed), messages().saved());
    }

    private Saving.Page<EventForm> page(Event event) {
        return new Saving.Page<>(
                this::check,
                change -> EventForm.of(change.state(), change.subjectVersion()),
                (form, errors, merge) -> Templates.form(event, form, errors, merge));
    }

    private Errors check(EventForm form) {
        return forms.check(form)
                .and(() -> form.zoneId(messages()))
                .and(() -> form.happened(messages(), wording.locale()))
                .and(() -> form.requirePair(messages()));
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

    private Event requireEditable(String id) {
        var event = events.require(id);
        if (!visitor.mayEdit(event)) {
            throw new ForbiddenException();
        }
        return event;
    }

    private EventMessages messages() {
        return wording.in(EventMessages.class);
    }
}
