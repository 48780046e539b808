package org.counterclaim.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.counterclaim.access.Role;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Flash;
import org.counterclaim.web.Wording;

/** Having the search index made anew, from the page of search. */
@Path("/search/remakings")
public class RemakingPages {
    private final KeptIndex index;
    private final Flash flash;
    private final Wording wording;

    RemakingPages(KeptIndex index, Flash flash, Wording wording) {
        this.index = index;
        this.flash = flash;
        this.wording = wording;
    }

    @POST
    @RolesAllowed(Role.Names.ADMIN)
    public Response remake() {
        index.remake();
        flash.say(wording.in(SearchMessages.class).beingMadeAnew());
        return Answer.seeOther("/search");
    }
}
