package org.counterclaim.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Change;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Merge;
import org.counterclaim.history.Saving;
import org.counterclaim.history.State;
import org.counterclaim.party.Lineages;
import org.counterclaim.party.PartyNames;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** A claim's own page, each of its recorded states, and the forms that edit and answer. */
@Path("/claims/{id}")
public class ClaimPages {
    private final Claims claims;
    private final ClaimLists lists;
    private final ClaimStates states;
    private final ClaimAnswers answers;
    private final Changes changes;
    private final PartyNames names;
    private final ClaimSheet sheet;
    private final Saving saving;
    private final Forms forms;
    private final Visitor visitor;
    private final Wording wording;

    ClaimPages(
            Claims claims,
            ClaimLists lists,
            ClaimStates states,
            ClaimAnswers answers,
            Changes changes,
            PartyNames names,
            ClaimSheet sheet,
            Saving saving,
            Forms forms,
            Visitor visitor,
            Wording wording) {
        this.claims = claims;
        this.lists = lists;
        this.states = states;
        this.answers = answers;
        this.changes = changes;
        this.names = names;
        this.sheet = sheet;
        this.saving = saving;
        this.forms = forms;
        this.visitor = visitor;
        this.wording = wording;
    }

    /**
     * A claim among the others, with the change that made it what it is.
     *
     * @param repeats the claim that it repeats, if this visitor may see it, or null
     * @param replaces the claim that it replaces, if this visitor may see it, or null
     */
    record Shown(
            Claim claim,
            Claim repeats,
            Claim replaces,
            List<Answer> answers,
            Sequels sequels,
            Lineages lineages,
            Change newest) {}

    @CheckedTemplate(basePath = "claim", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance show(Shown shown, Attribution attribution, boolean editable);

        static native TemplateInstance recorded(Claim claim, Change change, State state);

        static native TemplateInstance answers(Claim claim, AnswersForm form, Errors errors, Merge<AnswersForm> merge);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance show(String id, @RestQuery Long change) {
        var claim = claims.require(id);
        if (change != null) {
            var entry = changes.require(claim, change);
            return Templates.recorded(claim, entry, states.inWords(entry.state()));
        }
        var attribution = claim.attribution();
        var shown = new Shown(
                claim,
                seen(claim.repeats()),
                seen(claim.replaces()),
                claims.answersOf(claim),
                lists.sequelsOf(claim),
                names.lineagesOf(attribution.chain()),
                changes.newestOf(claim));
        return Templates.show(shown, attribution, visitor.mayEdit(claim));
    }

    @GET
    @Path("/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance edit(String id) {
        var claim = requireEditable(id);
        var form = ClaimForm.of(claims.questionsOf(claim.event()), claim.state(), claim.version());
        return sheet.page(claim.event(), claim).show().of(form, Errors.none(), null);
    }

    @POST
    @Path("/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response save(String id, MultivaluedMap<String, String> fields) {
        var claim = requireEditable(id);
        var typed = Filled.of(fields);
        var form = ClaimForm.of(claims.questionsOf(claim.event()), typed);
        var act = typed.line("act");
        if (!act.isEmpty()) {
            return Response.ok(sheet.again(claim.event(), claim, form, act)).build();
        }
        var edit = new Saving.Edit<>(claim, form.openedVersion(), form, typed.all("take"));
        return saving.edit(
                sheet.page(claim.event(), claim),
                edit,
                filled -> claims.edit(id, filled),
                messages().saved());
    }

    @GET
    @Path("/answers")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance answers(String id) {
        var claim = requireEditable(id);
        var form = AnswersForm.of(claims.questionsOf(claim.event()), claim.state(), claim.version());
        return Templates.answers(claim, form, Errors.none(), null);
    }

    @POST
    @Path("/answers")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response answer(String id, MultivaluedMap<String, String> fields) {
        var claim = requireEditable(id);
        var typed = Filled.of(fields);
        var questions = claims.questionsOf(claim.event());
        var form = AnswersForm.of(questions, typed);
        var page = new Saving.Page<AnswersForm>(
                filled -> forms.check(filled).and("", answers.check(filled.answers())),
                change -> AnswersForm.of(questions, change.state(), change.subjectVersion()),
                (filled, errors, merge) -> Templates.answers(claim, filled, errors, merge));
        var edit = new Saving.Edit<>(claim, form.openedVersion(), form, typed.all("take"));
        return saving.edit(
                page, edit, filled -> claims.answer(id, filled), messages().answered());
    }

    private Claim seen(Claim other) {
        return other != null && other.seenBy(visitor::maySee) ? other : null;
    }

    private Claim requireEditable(String id) {
        var claim = claims.require(id);
        if (!visitor.mayEdit(claim)) {
            throw new ForbiddenException();
        }
        return claim;
    }

    private ClaimMessages messages() {
        return wording.in(ClaimMessages.class);
    }
}
