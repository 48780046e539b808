package org.counterclaim.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
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
    private final ResemblingClaims resembling;
    private final Forms forms;

    ClaimSheet(Claims claims, ClaimDrafts drafts, ClaimSources sources, ResemblingClaims resembling, Forms forms) {
        this.claims = claims;
        this.drafts = drafts;
        this.sources = sources;
        this.resembling = resembling;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "claim", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance form(
                Event event,
                Claim claim,
                ClaimForm form,
                List<Claim> resembling,
                Errors errors,
                Merge<ClaimForm> merge);

        static native TemplateInstance resembling(String action, List<Claim> resembling);

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
        return Templates.form(event, claim, form, null, all, merge);
    }

    /** The form again after one of its own buttons: nothing is saved. */
    TemplateInstance acted(Event event, Claim claim, ClaimForm form, String act) {
        try {
            var near = act.equals(ClaimForm.RESEMBLING) ? resembling.to(event, claim, form) : null;
            return Templates.form(event, claim, acted(claim, form, act), near, Errors.none(), null);
        } catch (Refused refused) {
            return Templates.form(event, claim, form, null, Errors.of(refused), null);
        }
    }

    private ClaimForm acted(Claim claim, ClaimForm form, String act) {
        if (act.equals(ClaimForm.SAID_THAT_DAY)) {
            return form.saidOn(sources.publication(claim, form));
        }
        if (act.startsWith(ClaimForm.REPEATS)) {
            return form.repeating(claims.require(act.substring(ClaimForm.REPEATS.length())));
        }
        return act.equals(ClaimForm.RESEMBLING) ? form : form.acted(act);
    }

    /** What has perhaps been recorded already, for a form that stays where it is. */
    TemplateInstance resembling(Event event, Claim claim, ClaimForm form) {
        return Templates.resembling(action(event, claim), resembling.to(event, claim, form));
    }

    private static String action(Event event, Claim claim) {
        return claim == null ? event.address() + "/claims" : claim.address() + "/edit";
    }
}
