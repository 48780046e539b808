package org.counterclaim.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
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
import org.counterclaim.history.HistoryMessages;
import org.counterclaim.history.Merge;
import org.counterclaim.history.StaleEdit;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Flash;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Refused;
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
    private final Flash flash;
    private final Visitor visitor;
    private final Wording wording;

    EventPages(Events events, Changes changes, Forms forms, Flash flash, Visitor visitor, Wording wording) {
        this.events = events;
        this.changes = changes;
        this.forms = forms;
        this.flash = flash;
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
        var errors = check(form);
        if (!errors.any()) {
            try {
                var event = events.record(form);
                flash.say(messages().created());
                return Answer.seeOther(event.address());
            } catch (Refused refused) {
                errors = Errors.of(refused);
            }
        }
        return Answer.again(Templates.form(null, form, errors, null));
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance edit(String id) {
        var event = requireEditable(id);
        return Templates.form(event, opened(event), Errors.none(), null);
    }

    @POST
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response save(String id, @BeanParam EventForm typed, @RestForm List<String> take) {
        var event = requireEditable(id);
        var form = take.isEmpty() ? typed : Merge.take(typed, opened(event), take);
        var errors = check(form);
        if (!errors.any()) {
            try {
                events.edit(id, form);
                flash.say(messages().saved());
                return Answer.seeOther(event.address());
            } catch (Refused refused) {
                errors = Errors.of(refused);
            } catch (StaleEdit stale) {
                return conflict(id, form);
            }
        }
        return Answer.again(Templates.form(event, form, errors, null));
    }

    private Response conflict(String id, EventForm typed) {
        var event = requireEditable(id);
        var opened = changes.at(event, typed.openedVersion())
                .map(change -> EventForm.of(change.state(), change.subjectVersion()))
                .orElse(EventForm.EMPTY);
        var merge = Merge.of(opened, opened(event), typed, changes.newestOf(event));
        return Answer.conflict(Templates.form(event, merge.proposal(), Errors.none(), merge));
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

    /** Acts on an event from its history page, and stays there with what was typed when that is refused. */
    private Response act(String id, HistoryForm form, Runnable action, String done) {
        String problem;
        try {
            action.run();
            flash.say(done);
            return Answer.seeOther("/events/" + id + "/history");
        } catch (Refused refused) {
            problem = refused.getMessage();
        } catch (StaleEdit stale) {
            problem = wording.in(HistoryMessages.class).stale();
        }
        var event = events.require(id);
        return Answer.again(Templates.history(event, changes.historyOf(event, null), form, problem));
    }

    private Event requireEditable(String id) {
        var event = events.require(id);
        if (!visitor.mayEdit(event)) {
            throw new ForbiddenException();
        }
        return event;
    }

    private Errors check(EventForm form) {
        return forms.check(form)
                .and(() -> form.zoneId(messages()))
                .and(() -> form.happened(messages(), wording.locale()))
                .and(() -> form.requirePair(messages()));
    }

    private static EventForm opened(Event event) {
        return EventForm.of(event.state(), event.version());
    }

    private EventMessages messages() {
        return wording.in(EventMessages.class);
    }
}
