package org.counterclaim.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.access.Visitor;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimForm;
import org.counterclaim.claim.Claims;
import org.counterclaim.history.Write;
import org.counterclaim.source.Source;
import org.counterclaim.source.Sources;

/** All that people have decided on statements found in sources: the same for everybody. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, Long> {
    /** More keys in one query, and H2 reads them one by one. */
    private static final int KEYS = 100;

    private final Claims claims;
    private final Sources sources;
    private final Visitor visitor;
    private final Clock clock;

    Reviews(Claims claims, Sources sources, Visitor visitor, Clock clock) {
        this.claims = claims;
        this.sources = sources;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** What became of some statements in a source, by statement; those of which a claim was hidden are open again. */
    Map<String, Review> of(Source source, Collection<String> statements) {
        var all = List.copyOf(statements);
        var found = new HashMap<String, Review>();
        for (int from = 0; from < all.size(); from += KEYS) {
            list(
                            "from Review review left join fetch review.claim claim"
                                    + " where review.source = ?1 and review.statement in ?2"
                                    + " and (claim is null or claim.hidden = false)",
                            source,
                            all.subList(from, Math.min(all.size(), from + KEYS)))
                    .forEach(review -> found.put(review.statement(), review));
        }
        return found;
    }

    /** Records a claim from a room, and that the statement on which the reader stands became it. */
    @Write
    Claim record(Room room, ClaimForm form) {
        var claim = claims.record(room.event().publicId(), form);
        // A newer text may have been retrieved meanwhile, in which something else stands there.
        if (room.here() != null && form.textVersion().equals(Integer.toString(room.version()))) {
            settle(
                    sources.require(room.source().publicId()),
                    room.here().candidate().statement(),
                    claim);
        }
        return claim;
    }

    /** Puts a statement of a room aside: it is none, or not worth a claim. */
    @Write
    void dismiss(Room room, Item item) {
        settle(sources.require(room.source().publicId()), item.candidate().statement(), null);
    }

    /** Lays a dismissed statement of a room before everybody again. */
    @Write
    void reopen(Room room, Item item) {
        delete(
                "source = ?1 and statement = ?2 and claim is null",
                room.source(),
                item.candidate().statement());
    }

    /** Under the lock of the chain's head, which every writer of a review holds: nobody else adds the same one. */
    private void settle(Source source, String statement, Claim claim) {
        var review = find("source = ?1 and statement = ?2", source, statement)
                .firstResultOptional()
                .orElseGet(() -> new Review(source, statement));
        review.settle(claim, visitor.author(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        persist(review);
    }
}
