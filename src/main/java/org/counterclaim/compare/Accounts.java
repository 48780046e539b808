package org.counterclaim.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.claim.Claim;
import org.counterclaim.event.Event;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Subject;
import org.counterclaim.judgement.Judged;
import org.counterclaim.judgement.Judgements;
import org.counterclaim.party.Party;
import org.counterclaim.question.Question;
import org.counterclaim.question.Questions;

/** Reads from the record what a comparison is made of. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Claim, Long> {
    private static final int DEEPEST = 8;

    /** How far what is repeated is followed beyond the event. */
    private static final int FURTHEST = 3;

    private static final String EVENTS = "with below as ("
            + "select event.id as id, 0 as depth from Event event where event.id = :whole"
            + " union all select part.id as id, below.depth + 1 as depth from below below"
            + " join Event part on fk(part.partOf) = below.id where below.depth < :deepest and part.hidden = false"
            + ") select below.id from below below";

    /** Left joins, though none is missing: H2 then begins with the claims, which it finds by their events. */
    private static final String CLAIMS = "from Claim claim left join fetch claim.event event"
            + " left join fetch claim.party party left join fetch claim.source source"
            + " left join fetch source.publisher"
            + " where claim.hidden = false and party.hidden = false and source.hidden = false and ";

    private static final String DETAILS = "from Claim claim left join fetch claim.relays left join fetch claim.answers"
            + " where claim.hidden = false and fk(claim.event) in ?1";

    private final Questions questions;
    private final Judgements judgements;
    private final Changes changes;
    private final Speakers speakers;

    Accounts(Questions questions, Judgements judgements, Changes changes, Speakers speakers) {
        this.questions = questions;
        this.judgements = judgements;
        this.changes = changes;
        this.speakers = speakers;
    }

    /**
     * What everybody may see of the claims on an event and on all that is part of it.
     *
     * @param chosen the ids of parties that have to be known, whether they say anything or not
     * @param recorded the moment by which it had been recorded; null for now. Questions, sources and the tree of
     *     parties are as they are now.
     */
    public Evidence on(Event event, List<String> chosen, Instant recorded) {
        var asked = questions.of(event);
        var issues = asked.stream().map(Accounts::issue).toList();
        var claims = claimsOn(event);
        var tellings = recorded == null
                ? claims.stream().map(Telling::of).toList()
                : Telling.then(claims, changes.of(claims, recorded));
        var elsewhere = elsewhere(tellings);
        var cast = speakers.cast(partiesOf(claims, elsewhere), named(tellings, chosen));
        var transcript = new Transcript(cast, issues);
        var known = chosen.stream().filter(cast::shows).toList();
        var material = new Material(
                cast.speakers(),
                issues,
                statements(transcript, tellings),
                statements(transcript, elsewhere),
                judgements.on(asked).stream()
                        .filter(judged -> recorded == null || !judged.at().isAfter(recorded))
                        .map(Accounts::judgement)
                        .toList());
        var byId = claims.stream().collect(Collectors.toMap(Claim::publicId, Function.identity()));
        return new Evidence(material, cast.byId(), byId, known, chosen.size() - known.size());
    }

    private List<Claim> claimsOn(Event event) {
        var events = getEntityManager()
                .createQuery(EVENTS, Long.class)
                .setParameter("whole", event.id())
                .setParameter("deepest", DEEPEST)
                .getResultList();
        var claims = list(CLAIMS + "fk(claim.event) in ?1", events);
        if (!claims.isEmpty()) {
            list(DETAILS, events);
        }
        return claims;
    }

    /** What is repeated and lies elsewhere, and what that repeats. */
    private List<Telling> elsewhere(List<Telling> tellings) {
        var known =
                tellings.stream().map(told -> told.claim().publicId()).collect(Collectors.toCollection(HashSet::new));
        var elsewhere = new ArrayList<Telling>();
        var next = tellings;
        for (int step = 0; step < FURTHEST; step++) {
            var ids = next.stream()
                    .map(told -> told.links().repeats())
                    .filter(id -> id != null && known.add(id))
                    .flatMap(id -> Subject.idOf(id).stream())
                    .toList();
            if (ids.isEmpty()) {
                break;
            }
            next = list(CLAIMS + "claim.id in ?1", ids).stream()
                    .map(Telling::repeated)
                    .toList();
            elsewhere.addAll(next);
        }
        return elsewhere;
    }

    private static Set<Party> partiesOf(List<Claim> claims, List<Telling> elsewhere) {
        var parties = new LinkedHashSet<Party>();
        claims.forEach(claim -> parties.addAll(claim.attribution().chain()));
        elsewhere.forEach(told -> parties.add(told.claim().party()));
        return parties;
    }

    private static Set<String> named(List<Telling> tellings, List<String> chosen) {
        var named = new LinkedHashSet<>(chosen);
        tellings.forEach(told -> {
            named.add(told.party());
            named.addAll(told.relays());
        });
        return named;
    }

    private static List<Statement> statements(Transcript transcript, List<Telling> tellings) {
        return tellings.stream()
                .flatMap(told -> transcript.statement(told).stream())
                .toList();
    }

    private static Judgement judgement(Judged judged) {
        return new Judgement(
                Subject.publicId(judged.question()),
                Subject.publicId(judged.one()),
                Subject.publicId(judged.other()),
                judged.agree(),
                judged.grounds(),
                judged.by(),
                judged.at());
    }

    private static Issue issue(Question question) {
        return new Issue(question.publicId(), question.prompt(), question.terms());
    }
}
