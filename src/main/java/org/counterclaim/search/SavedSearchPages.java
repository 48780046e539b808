package org.counterclaim.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import org.counterclaim.access.Secret;
import org.counterclaim.access.Visitor;
import org.counterclaim.search.SavedSearches.Opened;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Flash;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** Keeping searches, and the feeds of them. */
@Path("/searches")
public class SavedSearchPages {
    private final SavedSearches saved;
    private final SearchSheet sheet;
    private final SavedFeeds feeds;
    private final Forms forms;
    private final Visitor visitor;
    private final Flash flash;
    private final Wording wording;

    SavedSearchPages(
            SavedSearches saved,
            SearchSheet sheet,
            SavedFeeds feeds,
            Forms forms,
            Visitor visitor,
            Flash flash,
            Wording wording) {
        this.saved = saved;
        this.sheet = sheet;
        this.feeds = feeds;
        this.forms = forms;
        this.visitor = visitor;
        this.flash = flash;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "search", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance saved(SavedSearch saved, String feed);

        private Templates() {}
    }

    @POST
    @Authenticated
    public Response save(MultivaluedMap<String, String> fields, UriInfo address) {
        var form = SaveForm.of(Filled.of(fields));
        var errors = forms.check(form);
        var opened = new ArrayList<Opened>();
        if (!errors.any()) {
            errors.and(() -> opened.add(saved.save(user(), form)));
        }
        return errors.any() ? sheet.refused(form, errors) : opened(opened.get(0), address);
    }

    @POST
    @Path("/{id}/addresses")
    @Authenticated
    public Response reopen(String id, UriInfo address) {
        return opened(saved.reopen(user(), id), address);
    }

    /** The address is shown in the answer itself and never again. */
    private static Response opened(Opened opened, UriInfo address) {
        var feed = address.getBaseUri()
                .resolve("/searches/" + opened.search().publicId() + ".atom?key="
                        + opened.key().text());
        var once = new CacheControl();
        once.setNoStore(true);
        return Response.ok(Templates.saved(opened.search(), feed.toString()))
                .cacheControl(once)
                .build();
    }

    @POST
    @Path("/{id}/deletion")
    @Authenticated
    public Response delete(String id) {
        saved.forget(user(), id);
        flash.say(wording.in(SavedMessages.class).deleted());
        return Answer.seeOther("/search");
    }

    /** Feed readers do not sign in: the key is what permits it. */
    @GET
    @Path("/{id}.atom")
    @PermitAll
    public Response feed(String id, @RestQuery String key, UriInfo address, Request request) {
        var opened = saved.openedBy(id, new Secret(key == null ? "" : key)).orElseThrow(NotFoundException::new);
        try {
            return feeds.of(opened, address.getBaseUri(), request);
        } catch (EngineUnavailable unavailable) {
            return feeds.unavailable();
        }
    }

    private long user() {
        return visitor.user().orElseThrow(UnauthorizedException::new);
    }
}
