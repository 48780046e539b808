package org.counterclaim.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.history.Saving;
import org.counterclaim.source.Sources;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;
import org.jboss.resteasy.reactive.RestQuery;

/** Recording a claim about an event; what the address names is filled in already. */
@Path("/events/{id}/claims")
public class NewClaimPages {
    private final Events events;
    private final Claims claims;
    private final ClaimNames names;
    private final Sources sources;
    private final ClaimSheet sheet;
    private final Saving saving;
    private final Wording wording;

    NewClaimPages(
            Events events,
            Claims claims,
            ClaimNames names,
            Sources sources,
            ClaimSheet sheet,
            Saving saving,
            Wording wording) {
        this.events = events;
        this.claims = claims;
        this.names = names;
        this.sources = sources;
        this.sheet = sheet;
        this.saving = saving;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "claim", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance suggestions(List<TypedName> claims);

        private Templates() {}
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance create(String id, UriInfo asked) {
        var event = events.require(id);
        var form = filledIn(event, Filled.of(asked.getQueryParameters()));
        return sheet.page(event, null).show().of(form, Errors.none(), null);
    }

    @POST
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response record(String id, MultivaluedMap<String, String> fields) {
        var event = events.require(id);
        var typed = Filled.of(fields);
        var form = ClaimForm.of(claims.questionsOf(event), typed);
        var act = typed.line("act");
        if (!act.isEmpty()) {
            return Response.ok(sheet.again(event, null, form, act)).build();
        }
        boolean another = !typed.line("another").isEmpty();
        return saving.create(
                sheet.page(event, null),
                form,
                filled -> claims.record(id, filled),
                another ? messages().createdAndNext() : messages().created(),
                claim -> another ? event.address() + "/claims/new?after=" + claim.publicId() : claim.address());
    }

    /** What has perhaps been recorded already, of what stands in the form of a claim by now. */
    @POST
    @Path("/resembling")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance resembling(String id, @RestQuery String claim, MultivaluedMap<String, String> fields) {
        var form = ClaimForm.of(List.of(), Filled.of(fields));
        return sheet.resembling(events.require(id), claim == null ? null : claims.require(claim), form);
    }

    /** Suggestions for a field that names a claim about this event: its value is the only parameter. */
    @GET
    @Path("/suggestions")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance suggestions(String id, UriInfo asked) {
        var event = events.require(id);
        var typed = Filled.of(asked.getQueryParameters()).only();
        var found = typed.isEmpty() ? List.<Claim>of() : names.suggest(event, typed);
        return Templates.suggestions(found.stream().map(ClaimNames::typed).toList());
    }

    private ClaimForm filledIn(Event event, Filled asked) {
        var form = ClaimForm.empty(claims.questionsOf(event));
        var after = asked.line("after");
        return ClaimForm.with(after.isEmpty() ? form : form.after(claims.require(after)), named(asked));
    }

    private HashMap<String, Object> named(Filled asked) {
        var fields = new HashMap<String, Object>();
        if (!asked.line("source").isEmpty()) {
            var source = sources.require(asked.line("source"));
            fields.put("source", TypedName.of(source.publicId(), source.title()));
        }
        if (!asked.line("repeats").isEmpty()) {
            fields.put("repeats", ClaimNames.typed(claims.require(asked.line("repeats"))));
        }
        if (!asked.line("replaces").isEmpty()) {
            var replaced = claims.require(asked.line("replaces"));
            var party = replaced.party().reference();
            fields.put("replaces", ClaimNames.typed(replaced));
            fields.put("party", TypedName.of(party.id(), party.name()));
            fields.put("manner", asked.line("manner"));
        }
        return fields;
    }

    private ClaimMessages messages() {
        return wording.in(ClaimMessages.class);
    }
}
