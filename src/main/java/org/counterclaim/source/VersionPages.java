package org.counterclaim.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Wording;

/** The stored texts of one source: read, set beside each other, and added to. */
@Path("/sources/{id}/versions")
public class VersionPages {
    private final Sources sources;
    private final SourceTexts texts;
    private final SourceChecks checks;
    private final Saving saving;
    private final Wording wording;

    VersionPages(Sources sources, SourceTexts texts, SourceChecks checks, Saving saving, Wording wording) {
        this.sources = sources;
        this.texts = texts;
        this.checks = checks;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "source", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance retrieval(Source source, VersionForm form, Errors errors);

        static native TemplateInstance version(
                Source source, SourceVersion version, StoredText stored, List<SourceVersion> versions);

        static native TemplateInstance changes(Source source, SourceVersion version, TextChanges changes);

        private Templates() {}
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance create(String id) {
        return Templates.retrieval(sources.require(id), VersionForm.EMPTY, Errors.none());
    }

    @POST
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response retrieve(String id, MultivaluedMap<String, String> fields) {
        var source = sources.require(id);
        var page = new Saving.Page<VersionForm>(
                form -> checks.ofRetrieval(source, form),
                change -> VersionForm.EMPTY,
                (form, errors, merge) -> Templates.retrieval(source, form, errors));
        var form = VersionForm.of(Filled.of(fields));
        return saving.create(
                page,
                form,
                typed -> sources.retrieve(id, typed),
                wording.in(SourceMessages.class).outcome(Outcome.VERSION_ADDED));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance read(String id, int number) {
        var source = sources.require(id);
        var version = sources.requireVersion(source, number);
        return Templates.version(source, version, texts.of(version), sources.versionsOf(source));
    }

    /** What changed since the version before; the first has none. */
    @GET
    @Path("/{number}/changes")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance changes(String id, int number) {
        var source = sources.require(id);
        var version = sources.requireVersion(source, number);
        var before = sources.requireText(source, number - 1);
        return Templates.changes(source, version, TextChanges.between(before, sources.requireText(source, number)));
    }
}
