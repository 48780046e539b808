package org.counterclaim.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.web.Filled;
import org.jboss.resteasy.reactive.RestQuery;

/** Finding what is recorded; all that is chosen stands in the address. */
@Path("/search")
public class SearchPages {
    private final SearchSheet sheet;
    private final Suggestions suggestions;

    SearchPages(SearchSheet sheet, Suggestions suggestions) {
        this.sheet = sheet;
        this.suggestions = suggestions;
    }

    @CheckedTemplate(basePath = "search", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance suggestions(List<String> suggestions);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public Response show(UriInfo address) {
        return sheet.show(Search.of(Filled.of(address.getQueryParameters())));
    }

    /** Names that complete what was typed. */
    @GET
    @Path("/suggestions")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance suggestions(@RestQuery String q) {
        return Templates.suggestions(q == null ? List.of() : suggestions.of(q));
    }
}
