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

/** The one form of a claim, by which it is recorded and edited; pages of rooms above show it within their own. */
@Singleton
public class ClaimSheet {
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

    /**
     * How the form stands.
     *
     * @param resembling claims that perhaps say the same; null where nobody looked
     */
    public record Filled(ClaimForm form, List<Claim> resembling, Errors errors) {}

    /** The form about an event; of a recorded claim, or of a new one where it is null. */
    Saving.Page<ClaimForm> page(Event event, Claim claim) {
        return new Saving.Page<>(
                forms::check,
                change -> ClaimForm.of(claims.questionsOf(event), change.state(), change.subjectVersion()),
                (form, errors, merge) -> page(event, claim, refused(event, claim, form, errors), merge));
    }

    private static TemplateInstance page(Event event, Claim claim, Filled filled, Merge<ClaimForm> merge) {
        return Templates.form(event, claim, filled.form(), filled.resembling(), filled.errors(), merge);
    }

    /** The form again after one of its own buttons: nothing is saved. */
    TemplateInstance again(Event event, Claim claim, ClaimForm form, String act) {
        return page(event, claim, acted(event, claim, form, act), null);
    }

    /** The form as it is opened on something that may be recorded already. */
    public Filled opened(Event event, ClaimForm form) {
        return new Filled(form, resembling.to(event, null, form), Errors.none());
    }

    /** What is wrong with a form in itself, before anything is looked up. */
    public Errors check(ClaimForm form) {
        return forms.check(form);
    }

    /** What can be seen to be wrong is told at once, and not field by field as saving stumbles over it. */
    public Filled refused(Event event, Claim claim, ClaimForm form, Errors errors) {
        var all = errors.any() ? errors.and("", drafts.check(event, claim, form)) : errors;
        return new Filled(form, null, all);
    }

    /**
     * The form after one of its own buttons, which save nothing.
     *
     * @param claim the claim that is edited; null for a new one
     * @param act the name of the button
     */
    public Filled acted(Event event, Claim claim, ClaimForm form, String act) {
        try {
            var near = act.equals(ClaimForm.RESEMBLING) ? resembling.to(event, claim, form) : null;
            return new Filled(acted(claim, form, act), near, Errors.none());
        } catch (Refused refused) {
            return new Filled(form, null, Errors.of(refused));
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

    /** What has perhaps been recorded already, for the form of a claim that stays where it is. */
    TemplateInstance resembling(Event event, Claim claim, ClaimForm form) {
        var action = claim == null ? event.address() + "/claims" : claim.address() + "/edit";
        return resembling(event, claim, form, action);
    }

    /**
     * The same for a form that a page of another room shows.
     *
     * @param action where the form's buttons lead
     */
    public TemplateInstance resembling(Event event, Claim claim, ClaimForm form, String action) {
        return Templates.resembling(action, resembling.to(event, claim, form));
    }
}
