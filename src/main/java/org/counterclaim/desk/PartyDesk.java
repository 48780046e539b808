package org.counterclaim.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.access.Visitor;
import org.counterclaim.party.Parties;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyNames;

/** A party's own page: its place in the tree, and what it has said. */
@Path("/parties")
public class PartyDesk {
    private static final int BELOW = 200;

    private final Parties parties;
    private final PartyNames names;
    private final Visitor visitor;

    PartyDesk(Parties parties, PartyNames names, Visitor visitor) {
        this.parties = parties;
        this.names = names;
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
        static native TemplateInstance party(Place place, boolean editable);

        private Templates() {}
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.Names.READER)
    public TemplateInstance show(String id) {
        var party = parties.require(id);
        var into = party.mergedInto() != null && visitor.maySee(party.mergedInto()) ? party.mergedInto() : null;
        var above = names.lineagesOf(List.of(party)).of(party);
        var place = new Place(party, into, above, parties.below(party, BELOW), BELOW);
        return Templates.party(place, visitor.mayEdit(party) && party.mergedInto() == null);
    }
}
