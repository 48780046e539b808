package org.counterclaim.claim;

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

/** The history of one claim, and what is done from there: restore, hide, show again. */
@Path("/claims/{id}")
public class ClaimHistoryPages {
    private final Claims claims;
    private final ClaimStates states;
    private final Changes changes;
    private final Saving saving;
    private final Wording wording;

    ClaimHistoryPages(Claims claims, ClaimStates states, Changes changes, Saving saving, Wording wording) {
        this.claims = claims;
        this.states = states;
        this.changes = changes;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "claim", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance history(
                Claim claim, Slice<HistoryEntry> entries, HistoryForm form, String problem);

        private Templates() {}
    }

    @GET
    @Path("/history")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance history(String id, @RestQuery Long before) {
        var claim = claims.require(id);
        return Templates.history(claim, historyOf(claim, before), HistoryForm.EMPTY, null);
    }

    @POST
    @Path("/restorations")
    @RolesAllowed(Role.Names.EDITOR)
    public Response restore(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> claims.restore(id, form), messages().restored());
    }

    @POST
    @Path("/hidings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response hide(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> claims.hide(id, form), messages().hidden());
    }

    @POST
    @Path("/showings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response show(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> claims.show(id, form), messages().shown());
    }

    private Response act(String id, HistoryForm form, Runnable action, String done) {
        var claim = claims.require(id);
        return saving.act(
                claim,
                form,
                new Saving.Deed(action, done),
                problem -> Templates.history(claim, historyOf(claim, null), form, problem));
    }

    private Slice<HistoryEntry> historyOf(Claim claim, Long before) {
        return changes.historyOf(claim, before, states::inWords);
    }

    private ClaimMessages messages() {
        return wording.in(ClaimMessages.class);
    }
}
