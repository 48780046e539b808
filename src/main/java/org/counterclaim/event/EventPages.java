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
    private final Forms forms;
    private final Saving saving;
    private final Visitor visitor;
    private final Wording wording;

    EventPages(Events events, Forms forms, Saving saving, Visitor visitor, Wording wording) {
        this.events = events;
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
