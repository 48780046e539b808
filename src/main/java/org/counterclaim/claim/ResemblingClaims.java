package org.counterclaim.claim;

import jakarta.inject.Singleton;
import java.util.List;
import org.counterclaim.event.Event;

/** Finds what has perhaps been recorded already, so that three relays of one statement do not look like three. */
@Singleton
class ResemblingClaims {
    private final jakarta.enterprise.event.Event<Resembling> asked;

    ResemblingClaims(jakarta.enterprise.event.Event<Resembling> asked) {
        this.asked = asked;
    }

    /**
     * The claims that say nearly what was typed, the nearest first, those about the same event before others.
     *
     * @param itself the claim that is edited; null for a new one
     */
    List<Claim> to(Event event, Claim itself, ClaimForm form) {
        var resembling = new Resembling(event, itself, form);
        asked.fire(resembling);
        return resembling.found();
    }
}
