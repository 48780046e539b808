package org.counterclaim.judgement;

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
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.Stance;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** The history of one judgement, and what is done from there: restore, withdraw, let it count again. */
@Path("/judgements")
public class JudgementHistoryPages {
    private final Judgements judgements;
    private final Changes changes;
    private final Saving saving;
    private final Wording wording;

    JudgementHistoryPages(Judgements judgements, Changes changes, Saving saving, Wording wording) {
        this.judgements = judgements;
        this.changes = changes;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "judgement", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance history(
                Judgement judgement, Slice<HistoryEntry> entries, HistoryForm form, String problem);

        private Templates() {}
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance history(String id, @RestQuery Long before) {
        var judgement = judgements.require(id);
        return Templates.history(judgement, historyOf(judgement, before), HistoryForm.EMPTY, null);
    }

    @POST
    @Path("/{id}/restorations")
    @RolesAllowed(Role.Names.EDITOR)
    public Response restore(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> judgements.restore(id, form), messages().restored());
    }

    @POST
    @Path("/{id}/hidings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response hide(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> judgements.withdraw(id, form), messages().hidden());
    }

    @POST
    @Path("/{id}/showings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response show(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> judgements.show(id, form), messages().shown());
    }

    private Response act(String id, HistoryForm form, Runnable action, String done) {
        var judgement = judgements.require(id);
        return saving.act(
                judgement,
                form,
                new Saving.Deed(action, done),
                problem -> Templates.history(judgement, historyOf(judgement, null), form, problem));
    }

    private Slice<HistoryEntry> historyOf(Judgement judgement, Long before) {
        var answers = wording.in(QuestionMessages.class);
        return changes.historyOf(judgement, before, state -> state.saying(
                        "outcome", name -> messages().outcome(Outcome.valueOf(name)))
                .saying("oneStance", name -> answers.stance(Stance.valueOf(name)))
                .saying("otherStance", name -> answers.stance(Stance.valueOf(name))));
    }

    private JudgementMessages messages() {
        return wording.in(JudgementMessages.class);
    }
}
