package org.counterclaim.question;

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

/** The history of one question, and what is done from there: restore, hide, show again. */
@Path("/questions")
public class QuestionHistoryPages {
    private final Questions questions;
    private final Changes changes;
    private final Saving saving;
    private final Wording wording;

    QuestionHistoryPages(Questions questions, Changes changes, Saving saving, Wording wording) {
        this.questions = questions;
        this.changes = changes;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "question", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance history(
                Question question, Slice<HistoryEntry> entries, HistoryForm form, String problem);

        private Templates() {}
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance history(String id, @RestQuery Long before) {
        var question = questions.require(id);
        return Templates.history(question, historyOf(question, before), HistoryForm.EMPTY, null);
    }

    @POST
    @Path("/{id}/restorations")
    @RolesAllowed(Role.Names.EDITOR)
    public Response restore(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> questions.restore(id, form), messages().restored());
    }

    @POST
    @Path("/{id}/hidings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response hide(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> questions.hide(id, form), messages().hidden());
    }

    @POST
    @Path("/{id}/showings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response show(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> questions.show(id, form), messages().shown());
    }

    private Response act(String id, HistoryForm form, Runnable action, String done) {
        var question = questions.require(id);
        return saving.act(
                question,
                form,
                new Saving.Deed(action, done),
                problem -> Templates.history(question, historyOf(question, null), form, problem));
    }

    private Slice<HistoryEntry> historyOf(Question question, Long before) {
        return changes.historyOf(
                question,
                before,
                state -> state.saying("kind", kind -> messages().kind(QuestionKind.valueOf(kind))));
    }

    private QuestionMessages messages() {
        return wording.in(QuestionMessages.class);
    }
}
