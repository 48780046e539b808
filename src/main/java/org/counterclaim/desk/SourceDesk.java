package org.counterclaim.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists;
import org.counterclaim.claim.Surroundings;
import org.counterclaim.source.Excerpt;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceVersion;
import org.counterclaim.source.Sources;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;

/** A source's own page: what it is, its texts, and the claims that were found in it. */
@Path("/sources")
public class SourceDesk {
    private final Sources sources;
    private final ClaimLists claims;
    private final Visitor visitor;

    SourceDesk(Sources sources, ClaimLists claims, Visitor visitor) {
        this.sources = sources;
        this.claims = claims;
        this.visitor = visitor;
    }

    /** The beginning of the newest text, or null, and all its versions. */
    record Texts(Excerpt beginning, List<SourceVersion> versions) {}

    /** The claims that were found in it. */
    record Found(Slice<Claim> claims, Surroundings around) {}

    @CheckedTemplate(basePath = "desk", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance source(Source source, Texts texts, Found found, boolean editable);

        private Templates() {}
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance show(String id, @RestQuery String after, @RestQuery String before) {
        var source = sources.require(id);
        var texts = new Texts(sources.beginningOf(source).orElse(null), sources.versionsOf(source));
        var slice = claims.from(source, Cursor.of(after, before));
        var found = new Found(slice, claims.around(slice.items()));
        return Templates.source(source, texts, found, visitor.mayEdit(source));
    }
}
