package org.counterclaim.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.access.Freshness;
import org.counterclaim.access.Role;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyNames;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** The accounts of an event side by side; all that is chosen stands in the address. */
@Path("/events/{id}/compare")
public class ComparePages {
    private final Events events;
    private final Views views;
    private final PartyNames names;
    private final Freshness freshness;
    private final KeptPages kept;
    private final Wording wording;

    ComparePages(Events events, Views views, PartyNames names, Freshness freshness, KeptPages kept, Wording wording) {
        this.events = events;
        this.views = views;
        this.names = names;
        this.freshness = freshness;
        this.kept = kept;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "compare", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance show(Event event, KeptPages.Page page);

        static native TemplateInstance accounts(View view, List<Heading> headings, List<Row> rows);

        static native TemplateInstance reading(View view, Pair pair);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.READER)
    public Response show(String id, UriInfo address, Request request) {
        return freshness.of(
                request, () -> show(events.require(id), CompareForm.of(Filled.of(address.getQueryParameters()))));
    }

    private ResponseBuilder show(Event event, CompareForm form) {
        if (form.party().isEmpty()) {
            var page = kept.of(freshness.shared(), () -> page(views.of(event, form)));
            return Response.ok(Templates.show(event, page));
        }
        var view = views.of(event, form);
        try {
            return Response.fromResponse(
                    Answer.seeOther(view.path() + widened(view).query()));
        } catch (Refused refused) {
            view.errors().and("", Errors.of(refused));
            return Response.ok(Templates.show(event, page(view)));
        }
    }

    private KeptPages.Page page(View view) {
        var headings = Headings.of(view.path(), view.form(), view.comparison(), view.evidence());
        var accounts = Templates.accounts(view, headings, view.shown().rows())
                .setLocale(wording.locale())
                .render();
        return new KeptPages.Page(view.evidence().occasion().title(), new RawString(accounts));
    }

    /** The choice with the column of the party that was typed, after those that are seen. */
    private CompareForm widened(View view) {
        var form = view.form();
        var party = named(form);
        var columns = new ArrayList<>(view.columns());
        if (!columns.contains(party.publicId())) {
            columns.add(party.publicId());
        }
        if (columns.size() > CompareForm.MOST_COLUMNS) {
            throw new Refused("party", messages().columnsMany(CompareForm.MOST_COLUMNS));
        }
        return form.on(columns);
    }

    private Party named(CompareForm form) {
        try {
            return names.resolve("party", form.party(), null);
        } catch (Refused refused) {
            throw refused.confirmable()
                    ? new Refused("party", messages().nobody(form.party().text()))
                    : refused;
        }
    }

    private MatrixMessages messages() {
        return wording.in(MatrixMessages.class);
    }

    @GET
    @Path("/reading")
    @RolesAllowed(Role.Names.READER)
    public Response read(String id, UriInfo address, Request request) {
        return freshness.of(
                request, () -> read(events.require(id), CompareForm.of(Filled.of(address.getQueryParameters()))));
    }

    private ResponseBuilder read(Event event, CompareForm form) {
        var both = List.of(form.left(), form.right());
        boolean two = !form.left().isEmpty()
                && !form.right().isEmpty()
                && !form.left().equals(form.right());
        var view = views.of(event, two ? form.on(both) : form);
        var pair = two && view.columns().equals(both) ? Pair.of(view.comparison()) : null;
        return Response.ok(Templates.reading(view, pair));
    }
}
