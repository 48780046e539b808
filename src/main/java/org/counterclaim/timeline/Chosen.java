package org.counterclaim.timeline;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.counterclaim.event.Event;
import org.counterclaim.time.UncertainTime;

/**
 * Which entries a timeline shows.
 *
 * @param events the timeline's own and those that are part of it
 * @param said the last instant at which something can have been said or have happened to be shown; null for no limit.
 *     What nobody can date is shown only without a limit.
 * @param recorded the moment by which it had been recorded; null for now
 * @param zone in which clock times are told
 */
record Chosen(
        Event event,
        List<Event> events,
        Instant said,
        Instant recorded,
        ZoneId zone,
        boolean firstHandOnly,
        boolean checkedQuotesOnly) {

    /** Left joins, though none is missing: H2 then begins with the claims, which it finds by their events. */
    private static final String CLAIMS = "from Claim claim left join claim.party party left join claim.source source"
            + " left join source.publisher publisher where fk(claim.event) in :events and claim.hidden = false"
            + " and party.hidden = false and source.hidden = false";

    private static final String SAID = " and claim.said.said is not null and claim.said.saidTo <= :said";
    private static final String CHECKED =
            " and claim.passage.quoteCheck is not null and claim.passage.anchorStart is not null";

    /** As {@link org.counterclaim.claim.Attribution#hands} counts. */
    private static final String FIRST_HAND = " and (concat(party.lineage, '/') like concat(publisher.lineage, '/%')"
            + " or concat(publisher.lineage, '/') like concat(party.lineage, '/%'))"
            + " and not exists (select relay.id from Claim relayed join relayed.relays relay"
            + " where relayed.id = claim.id and relay.id <> publisher.id)";

    /** The claims that are chosen, as HQL from its "from" to its last condition. */
    String claims() {
        return CLAIMS
                + (said == null ? "" : SAID)
                + (firstHandOnly ? FIRST_HAND : "")
                + (checkedQuotesOnly ? CHECKED : "");
    }

    /** The parameters of {@link #claims}. */
    Parameters parameters() {
        var parameters = Parameters.with("events", eventKeys());
        return said == null ? parameters : parameters.and("said", said.getEpochSecond());
    }

    List<Long> eventKeys() {
        return events.stream().map(Event::id).toList();
    }

    /** The same time by the clocks of the chosen zone; null where nobody knows it. */
    UncertainTime told(UncertainTime when) {
        return when == null ? null : when.toldIn(zone);
    }

    boolean reaches(UncertainTime when) {
        return said == null || when != null && !when.latest().isAfter(said);
    }

    boolean admits(ClaimEntry claim) {
        return (!firstHandOnly || claim.hands() == 1)
                && (!checkedQuotesOnly || claim.text().checked());
    }
}
