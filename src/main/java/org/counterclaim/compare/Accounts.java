package org.counterclaim.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;
import org.counterclaim.judgement.Judged;
import org.counterclaim.judgement.Judgements;
import org.counterclaim.party.Party;
import org.counterclaim.question.Question;
import org.counterclaim.question.Questions;

/** Reads from the record what a comparison is made of. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Claim, Long> {

    /** Left joins, though none is missing: H2 then begins with the claims, which it finds by their events. */
    private static final String CLAIMS = "with " + Reach.BELOW + ", " + Reach.TOLD
            + " select claim, told.step from told told left join Claim claim on claim.id = told.id"
            + " left join fetch claim.event event left join fetch claim.party party"
            + " left join fetch claim.source source left join fetch source.publisher"
            + " where claim.hidden = false and (told.step = 0 or event.hidden = false) and party.hidden = false and source.hidden = false";

    private static final String DETAILS = "from Claim claim left join fetch claim.relays left join fetch claim.answers"
            + " where claim.hidden = false and claim.event in ?1";

    private final Questions questions;
    private final Judgements judgements;
    private final Retrospect retrospect;
    private final Speakers speakers;

    Accounts(Questions questions, Judgements judgements, Retrospect retrospect, Speakers speakers) {
        this.questions = questions;
        this.judgements = judgements;
        this.retrospect = retrospect;
        this.speakers = speakers;
    }

    /**
     * What everybody may see of the claims on an event and on all that is part of it.
     *
     * @param chosen the ids of parties that have to be known, whether they say anything or not
     * @param recorded the moment by which it had been recorded; null for now
     */
    public Evidence on(Event event, List<String> chosen, Instant recorded) {
        var testimony = recorded == null ? now(event, chosen) : retrospect.by(recorded, event, chosen);
        return testimony.evidence(chosen);
    }

    private Testimony now(Event event, List<String> chosen) {
        var asked = questions.of(event);
        var reached = reached(event);
        var inside = byId(reached.stream().filter(found -> found.step == 0));
        complete(inside.values());
        var elsewhere = Repeated.of(inside, byId(reached.stream())::get, Accounts::repeated);
        return new Testimony(
                Occasion.of(event),
                asked.stream().map(Accounts::issue).toList(),
                inside.values().stream().map(Telling::of).toList(),
                elsewhere.values().stream().map(Telling::repeated).toList(),
                speakers.cast(partiesOf(inside.values(), elsewhere.values()), chosen),
                judgements.on(asked).stream().map(Accounts::judgement).toList());
    }

    private record Found(Claim claim, int step) {}

    private static Map<String, Claim> byId(Stream<Found> found) {
        return found.collect(
                Collectors.toMap(each -> each.claim.publicId(), Found::claim, (one, same) -> one, LinkedHashMap::new));
    }

    private List<Found> reached(Event event) {
        var query = getEntityManager().createQuery(CLAIMS, Found.class);
        return Reach.around(event, query).getResultList();
    }

    /** What claims relay and answer. */
    private void complete(Collection<Claim> claims) {
        if (!claims.isEmpty()) {
            list(DETAILS, claims.stream().map(Claim::event).distinct().toList());
        }
    }

    private static Set<Party> partiesOf(Collection<Claim> claims, Collection<Claim> elsewhere) {
        var parties = new LinkedHashSet<Party>();
        claims.forEach(claim -> parties.addAll(claim.attribution().chain()));
        elsewhere.forEach(claim -> {
            parties.add(claim.party());
            parties.add(claim.source().publisher());
        });
        return parties;
    }

    private static String repeated(Claim claim) {
        return claim.repeats() == null ? null : claim.repeats().publicId();
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
