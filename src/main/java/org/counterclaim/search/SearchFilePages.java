package org.counterclaim.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.counterclaim.access.Role;
import org.counterclaim.web.Cells;
import org.counterclaim.web.FileKind;
import org.counterclaim.web.Filled;

/** What was found as a file, from the same address as the page of it. */
@Path("/search.{format}")
public class SearchFilePages {
    private static final int MOST = 10_000;

    private final Searches searches;
    private final SearchFiles files;
    private final SearchSheet sheet;

    SearchFilePages(Searches searches, SearchFiles files, SearchSheet sheet) {
        this.searches = searches;
        this.files = files;
        this.sheet = sheet;
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public Response file(String format, UriInfo address) {
        var kind = FileKind.require(FileFormat.values(), format);
        var asked = Filled.of(address.getQueryParameters());
        var search = Search.of(asked).from("");
        try {
            var found = searches.batches(search, MOST);
            boolean marked = kind == FileFormat.CSV && !asked.line("bom").isEmpty();
            var site = site(address);
            StreamingOutput file = out -> {
                if (marked) {
                    out.write(Cells.BYTE_ORDER_MARK.getBytes(UTF_8));
                }
                files.write(kind, search, found, site, out);
            };
            return Response.ok(file, kind.mediaType())
                    .header("Content-Disposition", kind.attachment(name(found)))
                    .header("X-Total-Count", found.total())
                    .build();
        } catch (EngineUnavailable unavailable) {
            return sheet.unavailable(search);
        }
    }

    /** People see by the name that there is more than the file holds. */
    private static String name(Batches found) {
        return found.cut() ? "search-first-" + MOST : "search";
    }

    private static String site(UriInfo address) {
        return address.getBaseUri().toString().replaceAll("/$", "");
    }
}
