package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyNames;
import org.counterclaim.question.Question;
import org.counterclaim.source.Source;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Keyset;
import org.counterclaim.web.Slice;

/** Lists of claims that everybody may see, each with its chain: about an event, by a party, from a source, … */
@ApplicationScoped
public class ClaimLists implements PanacheRepositoryBase<Claim, Long> {
    /** Left joins, though none is missing: H2 then begins with the claims, whose index has the order of the list. */
    private static final String WITH_VOICES = "from Claim claim left join fetch claim.party party"
            + " left join fetch claim.source source left join fetch source.publisher ";

    static final String WITH_ATTRIBUTION = WITH_VOICES + "left join fetch claim.event event ";
    private static final String SEEN =
            "where claim.hidden = false and party.hidden = false and source.hidden = false and ";
    private static final String LISTED = WITH_ATTRIBUTION + SEEN + "event.hidden = false and ";
    private static final String ANSWERS =
            "select claim " + WITH_ATTRIBUTION + "join claim.answers answer " + SEEN + "event.hidden = false and ";
    private static final Keyset<Claim> ABOUT_EVENT = byKey(WITH_VOICES + SEEN, "fk(claim.event)", false);
    private static final Keyset<Claim> BY_PARTY = byKey(LISTED, "fk(claim.party)", true);
    private static final Keyset<Claim> FROM_SOURCE = byKey(LISTED, "fk(claim.source)", false);
    private static final Keyset<Claim> ANSWERING = byTime(ANSWERS + "answer.question.id = :whose", null, false);

    private static final int MOST_SEQUELS = 100;
    private static final int MOST_STANDING = 1_000;
    private static final Set<Manner> UNDOING = Set.of(Manner.RETRACTS, Manner.MISREPORTED);

    private final PartyNames parties;

    ClaimLists(PartyNames parties) {
        this.parties = parties;
    }

    /** By the key in the claim's own row: the key in the row that it refers to is in no index of claims. */
    private static Keyset<Claim> byKey(String listed, String key, boolean newestFirst) {
        return byTime(listed + key + " = :whose", key, newestFirst);
    }

    private static Keyset<Claim> byTime(String listed, String lead, boolean newestFirst) {
        return new Keyset<>(
                listed, lead, "claim.said.saidFrom", newestFirst, Claim::saidFrom, Claim::id, Cursor::number);
    }

    /** Claims about an event by when they were said, the earliest first. */
    public Slice<Claim> about(Event event, Cursor cursor) {
        return slice(ABOUT_EVENT, event, cursor);
    }

    /** Claims of a party itself by when they were said, the latest first. */
    public Slice<Claim> by(Party party, Cursor cursor) {
        return slice(BY_PARTY, party, cursor);
    }

    /** Claims found in a source by when they were said, the earliest first. */
    public Slice<Claim> from(Source source, Cursor cursor) {
        return slice(FROM_SOURCE, source, cursor);
    }

    /** The claim most recently recorded from a source. */
    public Optional<Claim> newestFrom(Source source) {
        return find(LISTED + "fk(claim.source) = ?1 order by claim.id desc", source.id())
                .firstResultOptional();
    }

    /** Claims whose words stand in the newest text of a source, in no order; the first {@value #MOST_STANDING}. */
    public List<Claim> standingIn(Source source) {
        return find(
                        LISTED + "fk(claim.source) = ?1 and claim.passage.anchorExact is not null"
                                + " and claim.revisedIn is null",
                        source.id())
                .page(Page.ofSize(MOST_STANDING))
                .list();
    }

    /** Claims that answer a question, with what they answer, by when they were said, the earliest first. */
    public Slice<Claim> answering(Question question, Cursor cursor) {
        var slice = slice(ANSWERING, question, cursor);
        if (!slice.items().isEmpty()) {
            list("from Claim claim left join fetch claim.answers where claim in ?1", slice.items());
        }
        return slice;
    }

    private Slice<Claim> slice(Keyset<Claim> list, Subject whose, Cursor cursor) {
        return list.slice(this, cursor, Parameters.with("whose", whose.id()));
    }

    /** Those of some claims that everybody may see, in no order. */
    public List<Claim> among(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : list(LISTED + "claim.id in ?1", keys);
    }

    /** The claims most recently recorded. */
    public List<Claim> newest(int count) {
        // The newest are known by their ids alone; some of them may not be shown to everybody.
        var ids = find("select claim.id from Claim claim where claim.hidden = false order by claim.id desc")
                .page(Page.ofSize(3 * count))
                .project(Long.class)
                .list();
        return find(LISTED + "claim.id in ?1 order by claim.id desc", ids)
                .page(Page.ofSize(count))
                .list();
    }

    /** The first claims that replace or repeat a claim, by when they were said; what was misreported does neither. */
    public Sequels sequelsOf(Claim claim) {
        // With "or" between the two, H2 would read every claim.
        var sequels = find(
                LISTED + "claim.id in (select other.id from Claim other where other.replaces = ?1"
                        + " union all select other.id from Claim other where other.repeats = ?1)"
                        + " and not exists (select 1 from Claim report where report.replaces = claim"
                        + " and report.hidden = false and report.manner = ?2)"
                        + " order by claim.said.saidFrom, claim.id",
                claim,
                Manner.MISREPORTED);
        return new Sequels(claim, sequels.page(Page.ofSize(MOST_SEQUELS)).list());
    }

    /** What a list shows beside the claims themselves. */
    public Surroundings around(List<Claim> claims) {
        return around(claims, List.of());
    }

    /** The same, where parties are listed among the claims. */
    public Surroundings around(List<Claim> claims, List<Party> listed) {
        var lineages = parties.lineagesOf(Stream.concat(claims.stream().map(Claim::party), listed.stream())
                .distinct()
                .toList());
        var undone = claims.isEmpty()
                ? List.<Undone>of()
                : find(
                                "select claim.replaces.id, claim.manner from Claim claim where claim.replaces in ?1"
                                        + " and claim.manner in ?2 and claim.hidden = false",
                                claims,
                                UNDOING)
                        .project(Undone.class)
                        .list();
        return new Surroundings(
                lineages,
                undone.stream().collect(Collectors.toMap(Undone::claim, Undone::manner, (one, other) -> one)));
    }

    /** A claim that another has undone: its party took it back, or it had been misreported. */
    record Undone(Long claim, Manner manner) {}

    /** How many claims by how many parties from how many sources are recorded about an event. */
    public Extent extentOf(Event event) {
        return find(
                        "select count(*), count(distinct claim.party), count(distinct claim.source) from Claim claim"
                                + " where claim.event = ?1 and claim.hidden = false",
                        event)
                .project(Extent.class)
                .singleResult();
    }

    /** How much is recorded about an event. */
    public record Extent(long claims, long parties, long sources) {}
}
