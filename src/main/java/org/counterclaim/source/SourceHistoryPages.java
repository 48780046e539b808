package org.counterclaim.source;

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

/** The history of one source, and what is done from there: restore, hide, show again. */
@Path("/sources")
public class SourceHistoryPages {
    private final Sources sources;
    private final Changes changes;
    private final Saving saving;
    private final Wording wording;

    SourceHistoryPages(Sources sources, Changes changes, Saving saving, Wording wording) {
        this.sources = sources;
        this.changes = changes;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "source", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance history(
                Source source, Slice<HistoryEntry> entries, HistoryForm form, String problem);

        private Templates() {}
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance history(String id, @RestQuery Long before) {
        var source = sources.require(id);
        return Templates.history(source, historyOf(source, before), HistoryForm.EMPTY, null);
    }

    @POST
    @Path("/{id}/restorations")
    @RolesAllowed(Role.Names.EDITOR)
    public Response restore(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> sources.restore(id, form), messages().restored());
    }

    @POST
    @Path("/{id}/hidings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response hide(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> sources.hide(id, form), messages().hidden());
    }

    @POST
    @Path("/{id}/showings")
    @RolesAllowed(Role.Names.EDITOR)
    public Response show(String id, @BeanParam HistoryForm form) {
        return act(id, form, () -> sources.show(id, form), messages().shown());
    }

    private Response act(String id, HistoryForm form, Runnable action, String done) {
        var source = sources.require(id);
        return saving.act(
                source,
                form,
                new Saving.Deed(action, done),
                problem -> Templates.history(source, historyOf(source, null), form, problem));
    }

    private Slice<HistoryEntry> historyOf(Source source, Long before) {
        return changes.historyOf(
                source, before, state -> state.saying("language", tag -> Language.inWords(tag, wording.locale())));
    }

    private SourceMessages messages() {
        return wording.in(SourceMessages.class);
    }
}
