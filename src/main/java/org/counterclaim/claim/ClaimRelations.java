package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.party.Party;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** Which claim another repeats, and which it takes the place of: who may replace what, and no cycles. */
@ApplicationScoped
class ClaimRelations {
    private final ClaimNames claims;
    private final Wording wording;

    ClaimRelations(ClaimNames claims, Wording wording) {
        this.claims = claims;
        this.wording = wording;
    }

    /**
     * How a claim stands to others.
     *
     * @param repeated the claim that it merely repeats, or null
     * @param replaced the claim that it takes the place of, or null
     * @param manner how it takes its place; null where it replaces nothing
     */
    record Relation(Claim repeated, Claim replaced, Manner manner) {}

    /** Adds what can be seen to be wrong before the party is known. */
    void check(Claim claim, ClaimForm form, Errors errors) {
        errors.and(() -> repeated(claim, form)).and(() -> manner(form, replaced(claim, form)));
    }

    /** How a claim of this party stands to others. */
    Relation of(Claim claim, Party party, ClaimForm form) {
        var repeated = repeated(claim, form);
        if (claim.equals(repeated)) {
            throw new Refused("repeats", messages().repeatsItself());
        }
        var replaced = replaced(claim, form);
        var manner = manner(form, replaced);
        boolean samePlace = replaced != null && replaced.equals(claim.replaces()) && manner == claim.manner();
        if (replaced != null && !(samePlace && party.equals(claim.party()))) {
            requireNoCycle(claim, replaced);
            requireSameVoice("replaces", party, replaced.party(), manner);
        }
        if (claim.party() != null && !party.equals(claim.party())) {
            claims.replacing(claim).forEach(other -> requireSameVoice("party", other.party(), party, other.manner()));
        }
        return new Relation(repeated, replaced, manner);
    }

    private Claim repeated(Claim claim, ClaimForm form) {
        return claims.resolve("repeats", form.repeats(), claim == null ? null : claim.repeats());
    }

    private Claim replaced(Claim claim, ClaimForm form) {
        return claims.resolve("replaces", form.replaces(), claim == null ? null : claim.replaces());
    }

    private Manner manner(ClaimForm form, Claim replaced) {
        var manner = form.how().orElse(null);
        if (replaced != null && manner == null) {
            throw new Refused("manner", messages().mannerMissing());
        }
        if (replaced == null && manner != null) {
            throw new Refused("replaces", messages().replacedMissing());
        }
        return manner;
    }

    private void requireNoCycle(Claim claim, Claim replaced) {
        for (var each = replaced; each != null; each = each.replaces()) {
            if (each.equals(claim)) {
                throw new Refused("replaces", messages().replacesItself());
            }
        }
    }

    private void requireSameVoice(String field, Party party, Party replaced, Manner manner) {
        if (manner.byTheParty() && !party.holds(replaced) && !replaced.holds(party)) {
            throw new Refused(field, messages().replacesAnother(party.name(), replaced.name()));
        }
    }

    private ClaimMessages messages() {
        return wording.in(ClaimMessages.class);
    }
}
