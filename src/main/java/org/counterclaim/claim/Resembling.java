package org.counterclaim.claim;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.event.Event;

/** Asks the rooms above which recorded claims say nearly what somebody is about to record. */
public final class Resembling {
    private final Event event;
    private final Claim itself;
    private final ClaimForm form;
    private final List<Claim> found = new ArrayList<>();

    Resembling(Event event, Claim itself, ClaimForm form) {
        this.event = event;
        this.itself = itself;
        this.form = form;
    }

    /** The event that it is about. */
    public Event event() {
        return event;
    }

    public String wording() {
        return form.wording();
    }

    /** In whatever language; empty where there is none. */
    public String translation() {
        return form.translation();
    }

    /** Names a claim, the nearest first; not the one that is being edited. */
    public void name(Claim claim) {
        if (!claim.equals(itself)) {
            found.add(claim);
        }
    }

    List<Claim> found() {
        return List.copyOf(found);
    }
}
