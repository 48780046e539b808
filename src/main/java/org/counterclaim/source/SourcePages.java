package org.counterclaim.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Merge;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of sources, and the forms that record and edit one. */
@Path("/sources")
public class SourcePages {
    private final Sources sources;
    private final SourceChecks checks;
    private final Saving saving;
    private final Visitor visitor;
    private final Wording wording;

    SourcePages(Sources sources, SourceChecks checks, Saving saving, Visitor visitor, Wording wording) {
        this.sources = sources;
        this.checks = checks;
        this.saving = saving;
        this.visitor = visitor;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "source", requireTypeSafeExpressions = true)
    static final class Templates {
        static native TemplateInstance list(Slice<Source> sources);

        static native TemplateInstance form(Source source, SourceForm form, Errors errors, Merge<SourceForm> merge);

        static native TemplateInstance suggestions(List<String> values);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance list(@RestQuery String after, @RestQuery String before) {
        return Templates.list(sources.byPublication(Cursor.of(after, before)));
    }

    /** Suggestions for a field that names a source: whatever it is called, its value is the only parameter. */
    @GET
    @Path("/suggestions")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance suggestions(UriInfo asked) {
        return suggest(asked, sources::suggest);
    }

    /** Suggestions for a field that names a language. */
    @GET
    @Path("/languages")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance languages(UriInfo asked) {
        return suggest(asked, typed -> Language.suggest(typed, wording.locale()));
    }

    private static TemplateInstance suggest(UriInfo asked, Function<String, List<String>> found) {
        var typed = Filled.of(asked.getQueryParameters()).only();
        return Templates.suggestions(typed.isEmpty() ? List.of() : found.apply(typed));
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance create() {
        return Templates.form(null, SourceForm.EMPTY, Errors.none(), null);
    }

    @POST
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response record(MultivaluedMap<String, String> fields) {
        var form = SourceForm.of(Filled.of(fields));
        var done = messages().outcome(sources.outcomeOf(form));
        return saving.create(page(null, sources::check), form, sources::record, done);
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance edit(String id) {
        var source = requireEditable(id);
        return Templates.form(source, SourceForm.of(source.state(), source.version()), Errors.none(), null);
    }

    @POST
    @Path("/{id}/edit")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response save(String id, MultivaluedMap<String, String> fields) {
        var source = requireEditable(id);
        var filled = Filled.of(fields);
        var form = SourceForm.of(filled);
        var edit = new Saving.Edit<>(source, form.openedVersion(), form, filled.all("take"));
        return saving.edit(
                page(source, typed -> checks.ofEdit(source, typed)),
                edit,
                typed -> sources.edit(id, typed),
                messages().saved());
    }

    private static Saving.Page<SourceForm> page(Source source, Function<SourceForm, Errors> check) {
        return new Saving.Page<>(
                check,
                change -> SourceForm.of(change.state(), change.subjectVersion()),
                (form, errors, merge) -> Templates.form(source, form, errors, merge));
    }

    private Source requireEditable(String id) {
        var source = sources.require(id);
        if (!visitor.mayEdit(source)) {
            throw new ForbiddenException();
        }
        return source;
    }

    private SourceMessages messages() {
        return wording.in(SourceMessages.class);
    }
}
