package org.counterclaim.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import org.counterclaim.event.Event;
import org.counterclaim.history.Merge;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Refused;

/** The one form of a claim, by which it is recorded and edited. */
@Singleton
class ClaimSheet {
    private final Claims claims;
    private final ClaimDrafts drafts;
    private final ClaimSources sources;
    private final Forms forms;

    ClaimSheet(Claims claims, ClaimDrafts drafts, ClaimSources sources, Forms forms) {
        this.claims = claims;
        this.drafts = drafts;
        this.sources = sources;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "claim", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance form(
                Event event, Claim claim, ClaimForm form, Errors errors, Merge<ClaimForm> merge);

        private Templates() {}
    }

    /** The form about an event; of a recorded claim, or of a new one where it is null. */
    Saving.Page<ClaimForm> page(Event event, Claim claim) {
        return new Saving.Page<>(
                forms::check,
                change -> ClaimForm.of(claims.questionsOf(event), change.state(), change.subjectVersion()),
                (form, errors, merge) -> show(event, claim, form, errors, merge));
    }

    /** What can be seen to be wrong is told at once, and not field by field as saving stumbles over it. */
    private TemplateInstance show(Event event, Claim claim, ClaimForm form, Errors errors, Merge<ClaimForm> merge) {
        var all = errors.any() ? errors.and("", drafts.check(event, claim, form)) : errors;
        return Templates.form(event, claim, form, all, merge);
    }

    /** The form again after one of its own buttons: nothing is saved. */
    TemplateInstance acted(Event event, Claim claim, ClaimForm form, String act) {
        try {
            var acted = act.equals(ClaimForm.SAID_THAT_DAY)
                    ? form.saidOn(sources.publication(claim, form))
                    : form.acted(act);
            return Templates.form(event, claim, acted, Errors.none(), null);
        } catch (Refused refused) {
            return Templates.form(event, claim, form, Errors.of(refused), null);
        }
    }
}
