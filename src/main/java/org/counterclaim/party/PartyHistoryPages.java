package org.counterclaim.party;

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

/** The history of one party, and what is done from there: restore, hide, show again, undo a merge. */
@Path("/parties")
public class PartyHistoryPages {
    private final Parties parties;
    private final Mergers mergers;
    private final Changes changes;
    private final Saving saving;
    private final Wording wording;

    PartyHistoryPages(Parties parties, Mergers mergers, Changes changes, Saving saving, Wording wording) {
        this.parties = parties;
        this.mergers = mergers;
        this.changes = changes;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "party", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance history(
                Party party, Slice<HistoryEntry> entries, HistoryForm form, String problem);

        private Templates() {}
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance history(String id, @RestQuery Long before) {
        var party = parties.require(id);
        return Templates.history(party, historyOf(party, before), HistoryForm.EMPTY, null);
    }

    @POST
    @Path("/{id}/restorations")
    @RolesAllowed(Role.Names.EDITOR)
    public Response restore(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> parties.restore(id, form), messages().restored());
    }

    @POST
    @Path("/{id}/hidings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response hide(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> parties.hide(id, form), messages().hidden());
    }

    @POST
    @Path("/{id}/showings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response show(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> parties.show(id, form), messages().shown());
    }

    @POST
    @Path("/{id}/separation")
    @RolesAllowed(Role.Names.EDITOR)
    public Response undoMerge(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> mergers.undo(id, form), messages().unmerged());
    }

    private Response act(String id, HistoryForm form, Runnable action, String done) {
        var party = parties.require(id);
        return saving.act(
                party,
                form,
                new Saving.Deed(action, done),
                problem -> Templates.history(party, historyOf(party, null), form, problem));
    }

    private Slice<HistoryEntry> historyOf(Party party, Long before) {
        return changes.historyOf(
                party, before, state -> state.saying("kind", kind -> messages().kind(PartyKind.valueOf(kind)))
                        .saying("country", code -> Country.nameOf(code, wording.locale())));
    }

    private PartyMessages messages() {
        return wording.in(PartyMessages.class);
    }
}
