package org.counterclaim.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** The questions of one event, and the form that asks another. */
@Path("/events/{id}/questions")
public class EventQuestionPages {
    private final Events events;
    private final Questions questions;
    private final QuestionSheet sheet;
    private final Saving saving;
    private final Visitor visitor;
    private final Wording wording;

    EventQuestionPages(
            Events events, Questions questions, QuestionSheet sheet, Saving saving, Visitor visitor, Wording wording) {
        this.events = events;
        this.questions = questions;
        this.sheet = sheet;
        this.saving = saving;
        this.visitor = visitor;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "question", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance list(Event event, Asked asked, boolean movable);

        private Templates() {}
    }

    /**
     * What is asked of an event.
     *
     * @param own its own questions
     * @param inherited those of the events that it is part of
     */
    record Asked(List<Question> own, List<Question> inherited) {

        static Asked of(Event event, List<Question> asked) {
            var own = asked.stream()
                    .filter(question -> question.event().equals(event))
                    .toList();
            return new Asked(own, asked.subList(own.size(), asked.size()));
        }
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance list(String id) {
        var event = events.require(id);
        return Templates.list(event, Asked.of(event, questions.askedOf(event)), visitor.mayEdit(event));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance create(String id, @RestQuery String template) {
        var form = QuestionTemplate.of(template)
                .map(known -> QuestionForm.of(known, messages()))
                .orElse(QuestionForm.EMPTY);
        return sheet.page(events.require(id), null).show().of(form, Errors.none(), null);
    }

    @POST
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response record(String id, MultivaluedMap<String, String> fields) {
        var event = events.require(id);
        var filled = Filled.of(fields);
        var form = QuestionForm.of(filled);
        if (QuestionSheet.asksForRows(filled)) {
            return Response.ok(sheet.withMoreRows(event, null, form)).build();
        }
        return saving.create(
                sheet.page(event, null),
                form,
                typed -> questions.record(id, typed),
                messages().created(),
                question -> event.address() + "/questions");
    }

    private QuestionMessages messages() {
        return wording.in(QuestionMessages.class);
    }
}
