package org.counterclaim.compare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.counterclaim.access.Role;
import org.counterclaim.event.Events;
import org.counterclaim.web.FileKind;
import org.counterclaim.web.Filled;

/** A comparison as a file: the same choice in the address as on the page. */
@Path("/events/{id}/compare/export.{format}")
public class CompareExportPages {
    private final Events events;
    private final Views views;
    private final ComparisonExports exports;

    CompareExportPages(Events events, Views views, ComparisonExports exports) {
        this.events = events;
        this.views = views;
        this.exports = exports;
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public Response export(String id, String format, UriInfo address) {
        var kind = FileKind.require(ComparisonFormat.values(), format);
        var view = views.of(events.require(id), CompareForm.of(Filled.of(address.getQueryParameters())));
        var comparison = view.shown();
        var cover = view.cover();
        StreamingOutput file = out -> exports.write(kind, comparison, cover, out);
        return Response.ok(file, kind.mediaType())
                .header("Content-Disposition", kind.attachment("comparison"))
                .build();
    }
}
