package org.counterclaim.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import org.counterclaim.access.Role;
import org.counterclaim.web.Answer;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Typed;

/** Where found statements are put aside, and laid before everybody again. */
@Path("/sources/{id}/read")
public class ReviewPages {
    private final Rooms rooms;
    private final Reviews reviews;

    ReviewPages(Rooms rooms, Reviews reviews) {
        this.rooms = rooms;
        this.reviews = reviews;
    }

    /** Puts a statement aside, for everybody. */
    @POST
    @Path("/dismissals")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response dismiss(String id, MultivaluedMap<String, String> fields) {
        return decide(id, fields, reviews::dismiss);
    }

    /** Lays a dismissed statement before everybody again. */
    @POST
    @Path("/reopenings")
    @RolesAllowed(Role.Names.CONTRIBUTOR)
    public Response reopen(String id, MultivaluedMap<String, String> fields) {
        return decide(id, fields, reviews::reopen);
    }

    private Response decide(String id, MultivaluedMap<String, String> fields, BiConsumer<Room, Item> decision) {
        var typed = Filled.of(fields);
        var asked = Whereabouts.of(typed);
        var room = rooms.open(id, asked);
        decision.accept(room, requireHere(room, typed));
        return Answer.seeOther(room.onwards(asked));
    }

    /** The statement that was looked at, unless it stands elsewhere by now since a newer text was retrieved. */
    private static Item requireHere(Room room, Filled typed) {
        if (room.here() == null || Typed.number(typed.line("text")) != room.version()) {
            throw new NotFoundException();
        }
        return room.here();
    }
}
