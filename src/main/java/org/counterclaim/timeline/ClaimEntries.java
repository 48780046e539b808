package org.counterclaim.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.claim.Answer;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Manner;
import org.counterclaim.digest.AccountChange;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Lineages;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyNames;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.question.Question;
import org.counterclaim.timeline.ClaimEntry.About;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.timeline.ClaimEntry.Links;
import org.counterclaim.timeline.ClaimEntry.Reply;
import org.counterclaim.timeline.ClaimEntry.Text;
import org.counterclaim.timeline.ClaimEntry.Turn;
import org.counterclaim.timeline.ClaimEntry.Voice;

/** Reads claims as entries of a timeline, many at once, in a number of queries that does not depend on how many. */
@ApplicationScoped
class ClaimEntries implements PanacheRepositoryBase<Claim, Long> {
    static final Set<Manner> UNDOING = Set.of(Manner.RETRACTS, Manner.MISREPORTED);

    /** All joins are left ones, though none is empty: H2 would try the orders of all others. */
    private static final String CLAIMS = "from Claim claim left join fetch claim.event left join fetch claim.party"
            + " left join fetch claim.source source left join fetch source.publisher where claim.id in ?1";

    private static final String DETAILS = "from Claim claim left join fetch claim.relays"
            + " left join fetch claim.answers answer left join fetch answer.question where claim.id in ?1";
    private static final String UNDONE = "select claim.replaces.id as id, claim.manner as value from Claim claim"
            + " where fk(claim.replaces) in ?1 and claim.manner in ?2 and claim.hidden = false";
    private static final String UPDATED = "select change.subjectId as id, max(change.at) as value from Change change"
            + " where change.subjectId in ?1 group by change.subjectId";
    private static final String CHANGES = "from AccountChange change left join fetch change.question"
            + " left join fetch change.earlier earlier left join fetch earlier.answers"
            + " where fk(change.later) in ?1 and earlier.hidden = false order by change.id";

    private static final int MANY = 100;

    private final ClaimKeys keys;
    private final PartyNames names;
    private final AnswerWords words;

    ClaimEntries(ClaimKeys keys, PartyNames names, AnswerWords words) {
        this.keys = keys;
        this.names = names;
        this.words = words;
    }

    /** All that is chosen in the order of a timeline, a hundred of them in memory at once. */
    Stream<ClaimEntry> all(Chosen chosen) {
        var all = keys.all(chosen);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + MANY)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + MANY)))
                .flatMap(some -> {
                    getEntityManager().clear();
                    return of(some, chosen).stream();
                });
    }

    /** The events that all claims on the chosen events are about, by the public ids of the claims. */
    Map<String, About> events(Chosen chosen) {
        var events = new HashMap<String, About>();
        getEntityManager()
                .createQuery(
                        "select claim.id as id, event as event from Claim claim join claim.event event"
                                + " where fk(claim.event) in ?1",
                        Tuple.class)
                .setParameter(1, chosen.eventKeys())
                .getResultList()
                .forEach(row ->
                        events.put(Subject.publicId(row.get("id", Long.class)), about(row.get("event", Event.class))));
        return events;
    }

    private static About about(Event event) {
        return new About(event.publicId(), event.title());
    }

    /**
     * What is chosen behind a place, or before it and backwards.
     *
     * @param place null for the beginning
     * @param count how many are read at once
     */
    Stream<ClaimEntry> from(Chosen chosen, Place place, boolean backwards, int count) {
        return Stream.iterate(
                        some(chosen, place, backwards, count),
                        some -> !some.isEmpty(),
                        some -> some.size() < count
                                ? List.of()
                                : some(chosen, Place.of(some.get(some.size() - 1)), backwards, count))
                .flatMap(List::stream);
    }

    private List<ClaimEntry> some(Chosen chosen, Place place, boolean backwards, int count) {
        return of(keys.from(chosen, place, backwards, count), chosen);
    }

    /** The entries of claims by their keys, in the order of the keys. */
    private List<ClaimEntry> of(List<Long> some, Chosen chosen) {
        if (some.isEmpty()) {
            return List.of();
        }
        var claims = list(CLAIMS, some).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        list(DETAILS, some);
        var beside = new Beside(
                names.lineagesOf(claims.values().stream().map(Claim::party).collect(Collectors.toSet())),
                byId(UNDONE, Manner.class, some, UNDOING),
                byId(UPDATED, Instant.class, some),
                changes(some));
        return some.stream()
                .map(claims::get)
                .map(claim -> entry(claim, chosen, beside))
                .toList();
    }

    /** What stands beside the claims, by their keys. */
    private record Beside(
            Lineages lineages,
            Map<Long, Manner> undone,
            Map<Long, Instant> updated,
            Map<Long, List<AccountChange>> changes) {}

    private <T> Map<Long, T> byId(String query, Class<T> type, Object... parameters) {
        var found = getEntityManager().createQuery(query, Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            found.setParameter(i + 1, parameters[i]);
        }
        var values = new HashMap<Long, T>();
        found.getResultList().forEach(row -> values.put(row.get("id", Long.class), row.get("value", type)));
        return values;
    }

    private Map<Long, List<AccountChange>> changes(Collection<Long> keys) {
        return getEntityManager()
                .createQuery(CHANGES, AccountChange.class)
                .setParameter(1, keys)
                .getResultStream()
                .distinct()
                .collect(Collectors.groupingBy(change -> change.later().id()));
    }

    private ClaimEntry entry(Claim claim, Chosen chosen, Beside beside) {
        var attribution = claim.attribution();
        var source = claim.source();
        return new ClaimEntry(
                claim.publicId(),
                claim.id(),
                chosen.told(claim.said()),
                about(claim.event()),
                new Voice(
                        claim.party().publicId(),
                        claim.party().name(),
                        beside.lineages.of(claim.party()).stream()
                                .map(Party::name)
                                .toList()),
                attribution.relays().stream()
                        .filter(relay -> !relay.hidden())
                        .map(Party::name)
                        .toList(),
                attribution.hands(),
                new Text(
                        claim.wording(),
                        claim.form(),
                        claim.passage().checked(),
                        claim.language(),
                        claim.translation()),
                new Document(
                        source.publicId(),
                        source.title(),
                        source.publisher().hidden() ? "" : source.publisher().name(),
                        source.webAddress(),
                        source.published(),
                        claim.passage().textHash() == null
                                ? ""
                                : claim.passage().textHash()),
                new Links(id(claim.repeats()), id(claim.replaces()), claim.manner(), beside.undone.get(claim.id())),
                claim.answers().stream()
                        .filter(answer -> !answer.question().hidden())
                        .map(this::reply)
                        .toList(),
                beside.changes.getOrDefault(claim.id(), List.of()).stream()
                        .map(change -> turn(change, claim))
                        .toList(),
                beside.updated.getOrDefault(claim.id(), Instant.EPOCH));
    }

    private static String id(Claim claim) {
        return claim == null ? "" : claim.publicId();
    }

    private Reply reply(Answer answer) {
        return new Reply(
                answer.question().publicId(),
                answer.question().prompt(),
                answer.stance(),
                answer.given(),
                answer.reading(),
                answer.reason(),
                inWords(answer.question(), answer));
    }

    private Turn turn(AccountChange change, Claim later) {
        var question = change.question();
        return new Turn(
                question.publicId(),
                question.prompt(),
                inWords(question, change.earlier().answerTo(question)),
                inWords(question, later.answerTo(question)));
    }

    private String inWords(Question question, Answer answer) {
        return answer == null ? "" : words.of(question, answer.stance(), answer.given());
    }
}
