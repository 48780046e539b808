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
import org.counterclaim.party.Parties;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyNames;
import org.counterclaim.search.Namesakes;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;

/** A party's own page: its place in the tree, and what it has said. */
@Path("/parties")
public class PartyDesk {
    private static final int BELOW = 200;

    private final Parties parties;
    private final PartyNames names;
    private final ClaimLists claims;
    private final Namesakes namesakes;
    private final Visitor visitor;

    PartyDesk(Parties parties, PartyNames names, ClaimLists claims, Namesakes namesakes, Visitor visitor) {
        this.parties = parties;
        this.names = names;
        this.claims = claims;
        this.namesakes = namesakes;
        this.visitor = visitor;
    }

    /**
     * A party among the others.
     *
     * @param into what it was merged into, or null
     * @param above the parties above it, from the top of the tree down
     * @param below the first parties directly below it
     * @param most how many of those are shown at most
     */
    record Place(Party party, Party into, List<Party> above, List<Party> below, int most) {}

    @CheckedTemplate(basePath = "desk", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance party(
                Place place, Slice<Claim> claims, Surroundings around, Namesakes.Found namesakes, boolean editable);

        private Templates() {}
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance show(String id, @RestQuery String after, @RestQuery String before) {
        var party = parties.require(id);
        var into = party.mergedInto() != null && visitor.maySee(party.mergedInto()) ? party.mergedInto() : null;
        var above = names.lineagesOf(List.of(party)).of(party);
        var place = new Place(party, into, above, parties.below(party, BELOW), BELOW);
        var said = claims.by(party, Cursor.of(after, before));
        boolean editable = visitor.mayEdit(party) && party.mergedInto() == null;
        var perhaps = editable ? namesakes.of(party) : Namesakes.Found.NONE;
        return Templates.party(place, said, claims.around(said.items()), perhaps, editable);
    }
}
