package org.counterclaim.compare;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.time.Span;
import org.counterclaim.time.UncertainTime;

/**
 * A claim as a comparison needs it.
 *
 * @param party the id of the party that says it
 * @param said null where nobody knows when
 * @param order its place in the order of recording
 * @param relays the ids of those who passed it on, in their order
 * @param publisher the id of the publisher of its source
 * @param hands how many hands it came through, 1 for first-hand
 */
public record Statement(
        String id,
        String party,
        UncertainTime said,
        long order,
        List<String> relays,
        String publisher,
        int hands,
        Words words,
        Links links,
        List<Response> answers) {

    /** The order of a timeline: earliest possible instant, then latest, then record; first what has no time. */
    public static final Comparator<Statement> IN_TIME = Statement::compareInTime;

    private static final Span ALWAYS = new Span(Instant.MIN, Instant.MAX);

    /** Written out, because every comparison sorts all its claims by it. */
    private static int compareInTime(Statement one, Statement other) {
        if (one.said == null || other.said == null) {
            int known = Boolean.compare(one.said != null, other.said != null);
            return known == 0 ? compareInRecord(one, other) : known;
        }
        int order = one.said.earliest().compareTo(other.said.earliest());
        if (order == 0) {
            order = one.said.latest().compareTo(other.said.latest());
        }
        return order == 0 ? compareInRecord(one, other) : order;
    }

    private static int compareInRecord(Statement one, Statement other) {
        int order = Long.compare(one.order, other.order);
        return order == 0 ? one.id.compareTo(other.id) : order;
    }

    /** When it can have been said; at any time where nobody knows. */
    Span span() {
        return said == null ? ALWAYS : said.span();
    }

    /** Whether every moment at which it can have been said lies before every such moment of the other. */
    public boolean certainlyBefore(Statement other) {
        return span().isBefore(other.span());
    }

    public boolean firstHand() {
        return hands == 1;
    }
}
