package org.counterclaim.question;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Saving;
import org.counterclaim.history.Subject;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestForm;

/** What is done to one question: edited, moved. */
@Path("/questions")
public class QuestionPages {
    private final Questions questions;
    private final QuestionSheet sheet;
    private final Saving saving;
    private final Visitor visitor;
    private final Wording wording;

    QuestionPages(Questions questions, QuestionSheet sheet, Saving saving, Visitor visitor, Wording wording) {
        this.questions = questions;
        this.sheet = sheet;
        this.saving = saving;
        this.visitor = visitor;
        this.wording = wording;
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance edit(String id) {
        var question = requireEditable(id);
        return sheet.page(question.event(), question)
                .show()
                .of(QuestionForm.of(question.state(), question.version()), Errors.none(), null);
    }

    @POST
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response save(String id, MultivaluedMap<String, String> fields) {
        var question = requireEditable(id);
        var filled = Filled.of(fields);
        var form = QuestionForm.of(filled);
        if (QuestionSheet.asksForRows(filled)) {
            return Response.ok(sheet.withMoreRows(question.event(), question, form))
                    .build();
        }
        var edit = new Saving.Edit<>((Subject) question, form.openedVersion(), form, filled.all("take"));
        return saving.edit(
                sheet.page(question.event(), question),
                edit,
                typed -> questions.edit(id, typed),
                wording.in(QuestionMessages.class).saved());
    }

    /** The order of the questions belongs to their event. */
    @POST
    @Path("/{id}/moves")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response move(String id, @RestForm String direction) {
        var event = questions.require(id).event();
        if (!visitor.mayEdit(event)) {
            throw new ForbiddenException();
        }
        questions.move(id, Direction.of(direction).orElseThrow(BadRequestException::new));
        return Answer.seeOther(event.address() + "/questions#question-" + id);
    }

    private Question requireEditable(String id) {
        var question = questions.require(id);
        if (!visitor.mayEdit(question)) {
            throw new ForbiddenException();
        }
        return question;
    }
}
