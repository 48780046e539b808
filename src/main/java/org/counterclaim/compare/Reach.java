package org.counterclaim.compare;

import jakarta.persistence.TypedQuery;
import org.counterclaim.event.Event;

/** How far a comparison reads, as common table expressions of HQL: the events, and the claims with what they repeat. */
final class Reach {
    private static final int DEEPEST = 8;

    /** How far what is repeated is followed beyond the event. */
    static final int FURTHEST = 3;

    /** An event and all that is part of it, hidden parts left out. */
    static final String BELOW = "below as ("
            + "select event.id as id, 0 as depth from Event event where event.id = :whole"
            + " union all select part.id as id, below.depth + 1 as depth from below below"
            + " join Event part on fk(part.partOf) = below.id where below.depth < :deepest and part.hidden = false)";

    /** The claims on these, and behind them what they repeat, wherever that lies; some stand in it more than once. */
    static final String TOLD = "told as ("
            + "select claim.id as id, 0 as step from below below join Claim claim on fk(claim.event) = below.id"
            + " where claim.hidden = false"
            + " union all select claim.repeats.id as id, told.step + 1 as step from told told"
            + " join Claim claim on claim.id = told.id where told.step < :furthest and fk(claim.repeats) is not null)";

    private Reach() {}

    static <T> TypedQuery<T> around(Event event, TypedQuery<T> query) {
        return query.setParameter("whole", event.id())
                .setParameter("deepest", DEEPEST)
                .setParameter("furthest", FURTHEST);
    }
}
