package org.counterclaim.judgement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.history.Merge;
import org.counterclaim.history.Saving;
import org.counterclaim.history.StaleEdit;
import org.counterclaim.history.Subject;
import org.counterclaim.question.Question;
import org.counterclaim.question.Questions;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Judges two answers to a question in words; without a pair, the list of what was judged and what waits to be. */
@Path("/questions/{id}/judgements")
public class JudgementPages {
    private final Judgements judgements;
    private final JudgementLists lists;
    private final Questions questions;
    private final Forms forms;
    private final Saving saving;
    private final Wording wording;

    JudgementPages(
            Judgements judgements,
            JudgementLists lists,
            Questions questions,
            Forms forms,
            Saving saving,
            Wording wording) {
        this.judgements = judgements;
        this.lists = lists;
        this.questions = questions;
        this.forms = forms;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "judgement", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance list(Question question, Bench bench);

        static native TemplateInstance form(
                Pair pair, Judgement judgement, JudgementForm form, Errors errors, Merge<JudgementForm> merge);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.EDITOR)
    public TemplateInstance open(String id, @RestQuery String one, @RestQuery String other) {
        if (one == null && other == null) {
            var question = questions.require(id);
            return Templates.list(question, lists.of(question));
        }
        var pair = judgements.requirePair(id, one, other);
        var judgement = judgements.of(pair).orElse(null);
        var form = judgement == null ? JudgementForm.EMPTY : JudgementForm.of(judgement.state(), judgement.version());
        return Templates.form(pair, judgement, form, Errors.none(), null);
    }

    @POST
    @RolesAllowed(Role.Names.EDITOR)
    public Response judge(
            String id,
            @RestForm String one,
            @RestForm String other,
            @BeanParam JudgementForm form,
            @RestForm List<String> take) {
        var pair = judgements.requirePair(id, one, other);
        if (judgements.of(pair).isEmpty()) {
            try {
                return saving.create(
                        page(pair, null),
                        form,
                        typed -> saved(pair, typed),
                        messages().saved());
            } catch (StaleEdit justJudged) {
                // Somebody judged the same pair first; what both say is laid side by side.
            }
        }
        var judgement = judgements.of(pair).orElseThrow();
        var edit = new Saving.Edit<>((Subject) judgement, form.openedVersion(), form, take);
        return saving.edit(
                page(pair, judgement),
                edit,
                typed -> saved(pair, typed),
                messages().saved());
    }

    /** What is judged is seen on the page of the question. */
    private Subject saved(Pair pair, JudgementForm form) {
        return judgements.judge(pair, form).question();
    }

    private Saving.Page<JudgementForm> page(Pair pair, Judgement judgement) {
        return new Saving.Page<>(
                this::check,
                change -> JudgementForm.of(change.state(), change.subjectVersion()),
                (form, errors, merge) -> Templates.form(pair, judgement, form, errors, merge));
    }

    private Errors check(JudgementForm form) {
        return forms.check(form).and(() -> form.requireOutcome(messages()));
    }

    private JudgementMessages messages() {
        return wording.in(JudgementMessages.class);
    }
}
