package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterclaim.access.Visitor;
import org.counterclaim.event.Event;
import org.counterclaim.history.State;
import org.counterclaim.history.Subject;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;

/** Finds the claim that a field names: by the label that is suggested, by its id, or by its address. */
@ApplicationScoped
public class ClaimNames implements PanacheRepositoryBase<Claim, Long> {
    private static final int SUGGESTIONS = 10;
    private static final int LABEL_LENGTH = 90;
    private static final String BEFORE_ID = " · ";
    private static final Pattern ID_AT_END = Pattern.compile("(?:^|[ /])([0-9a-zA-Z]{13})/?$");

    private final Visitor visitor;
    private final Wording wording;

    ClaimNames(Visitor visitor, Wording wording) {
        this.visitor = visitor;
        this.wording = wording;
    }

    /** A claim as a field names it: how it begins, and its id. */
    static TypedName typed(Claim claim) {
        return typed(claim.reference());
    }

    /** The claim that a field of a recorded state names. */
    static TypedName typed(State state, String field) {
        return state.id(field).isEmpty()
                ? TypedName.NOTHING
                : typed(new Subject.Reference(state.id(field), state.text(field)));
    }

    private static TypedName typed(Subject.Reference claim) {
        return TypedName.of(claim.id(), Typed.cut(Typed.line(claim.name()), LABEL_LENGTH) + BEFORE_ID + claim.id());
    }

    /** Claims about an event whose wording holds what was typed, or whose party is called so. */
    List<Claim> suggest(Event event, String typed) {
        var holds = "%" + typed.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return find(
                        "from Claim claim join fetch claim.party party"
                                + " where claim.event = ?1 and claim.hidden = false"
                                + " and (lower(claim.wording) like ?2 escape '!' or lower(party.name) like ?2 escape '!')"
                                + " order by claim.said.saidFrom, claim.id",
                        event,
                        holds)
                .page(Page.ofSize(SUGGESTIONS))
                .list();
    }

    /**
     * The claim that a field names; null where it is empty.
     *
     * @param standing the claim that stood there before, which may be hidden by now; null where there was none
     */
    Claim resolve(String field, TypedName name, Claim standing) {
        if (name.isEmpty()) {
            return null;
        }
        return id(name).map(this::findById)
                .filter(claim -> claim.seenBy(visitor::maySee) || claim.equals(standing))
                .orElseThrow(() -> new Refused(
                        field, wording.in(ClaimMessages.class).claimUnknown(Typed.cut(name.text(), LABEL_LENGTH))));
    }

    /** The claims by which parties correct, update or take back another. */
    List<Claim> replacing(Claim claim) {
        return list("from Claim claim join fetch claim.party where claim.replaces = ?1", claim);
    }

    private static Optional<Long> id(TypedName name) {
        if (name.untouched()) {
            return Subject.idOf(name.id());
        }
        var id = ID_AT_END.matcher(name.text());
        return id.find() ? Subject.idOf(id.group(1)) : Optional.empty();
    }
}
