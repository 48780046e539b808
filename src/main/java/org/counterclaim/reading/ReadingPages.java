package org.counterclaim.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.claim.ClaimForm;
import org.counterclaim.claim.ClaimSheet;
import org.counterclaim.claim.Claims;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.history.Saving;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;

/** The reading room: a source's text, the statements found in it, and the form of a claim beside them. */
@Path("/sources/{id}/read")
public class ReadingPages {
    private final Rooms rooms;
    private final Proposals proposals;
    private final Reviews reviews;
    private final Events events;
    private final Claims claims;
    private final ClaimSheet sheet;
    private final Saving saving;
    private final Wording wording;

    ReadingPages(
            Rooms rooms,
            Proposals proposals,
            Reviews reviews,
            Events events,
            Claims claims,
            ClaimSheet sheet,
            Saving saving,
            Wording wording) {
        this.rooms = rooms;
        this.proposals = proposals;
        this.reviews = reviews;
        this.events = events;
        this.claims = claims;
        this.sheet = sheet;
        this.saving = saving;
        this.wording = wording;
    }

    /**
     * What stands beside the text.
     *
     * @param at the place that it is about, as addresses name it; empty for the list of statements
     * @param sheet the form of a claim; null for the list, and while no event is chosen
     * @param choosing whether an event can be chosen
     * @param about the event that was typed
     */
    record Beside(String at, ClaimSheet.Filled sheet, boolean choosing, TypedName about, Errors errors) {
        /** Whether the reader begins in the list, and not by choosing an event. */
        public boolean inTheList() {
            return !choosing;
        }
    }

    @CheckedTemplate(basePath = "reading", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance show(Room room, List<Run> runs, Beside beside);

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance read(String id, @BeanParam Whereabouts asked) {
        var room = rooms.open(id, asked);
        var filled =
                asked.recording() && room.event() != null ? sheet.opened(room.event(), proposal(room, asked)) : null;
        return page(room, asked, filled);
    }

    private TemplateInstance page(Room room, Whereabouts asked, ClaimSheet.Filled filled) {
        boolean choosing = room.event() == null || asked.choose();
        return page(room, asked, new Beside(asked.at(), filled, choosing, TypedName.NOTHING, Errors.none()));
    }

    private TemplateInstance page(Room room, Whereabouts asked, Beside beside) {
        return Templates.show(room, rooms.runs(room, asked.place().orElse(null)), beside);
    }

    private ClaimForm proposal(Room room, Whereabouts asked) {
        var desk = new Proposals.Desk(room.source(), room.version(), claims.questionsOf(room.event()));
        if (room.here() != null) {
            return proposals.of(room.here().candidate(), desk);
        }
        return asked.place()
                .map(place -> proposals.of(place, room.portion().words(place), desk))
                .orElseGet(() -> proposals.of(desk));
    }

    /** Chooses the event that the claims are about. */
    @POST
    @Path("/events")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response choose(String id, MultivaluedMap<String, String> fields) {
        var filled = Filled.of(fields);
        var asked = Whereabouts.of(filled);
        var room = rooms.open(id, asked);
        var typed = filled.name("about");
        try {
            var event = events.named("about", typed, null);
            return Answer.seeOther(room.about(event).here(asked));
        } catch (Refused refused) {
            return Answer.again(page(room, asked, new Beside(asked.at(), null, true, typed, Errors.of(refused))));
        }
    }

    /** Records the claim in the form beside the text, and goes on to the next statement. */
    @POST
    @Path("/claims")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response record(String id, MultivaluedMap<String, String> fields) {
        var typed = Filled.of(fields);
        var asked = Whereabouts.of(typed);
        var room = rooms.open(id, asked);
        var event = requireChosen(room.event());
        var form = ClaimForm.of(claims.questionsOf(event), typed);
        var act = typed.line("act");
        if (!act.isEmpty()) {
            return Response.ok(page(room, asked, sheet.acted(event, null, form, act)))
                    .build();
        }
        var page = new Saving.Page<ClaimForm>(
                sheet::check,
                null,
                (refused, errors, merge) -> page(room, asked, sheet.refused(event, null, refused, errors)));
        return saving.create(
                page,
                form,
                filled -> reviews.record(room, filled),
                wording.in(ReadingMessages.class).recorded(),
                claim -> room.onwards(asked));
    }

    /** What has perhaps been recorded already, of what stands in the form by now. */
    @POST
    @Path("/resembling")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public TemplateInstance resembling(String id, MultivaluedMap<String, String> fields) {
        var typed = Filled.of(fields);
        var event = requireChosen(rooms.eventOf(id, Whereabouts.of(typed)));
        return sheet.resembling(event, null, ClaimForm.of(List.of(), typed), "/sources/" + id + "/read/claims");
    }

    private static Event requireChosen(Event event) {
        if (event == null) {
            throw new NotFoundException();
        }
        return event;
    }
}
