package org.counterclaim.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.counterclaim.event.Event;
import org.counterclaim.history.Change;
import org.counterclaim.history.Subject;

/**
 * Reads from the history what had been recorded on an event by a moment: in two queries, and one more for each step
 * that leads to something else by now.
 *
 * <p>Everything is as it was by then, also what was edited, moved or merged since. What was recorded later is absent;
 * what was hidden then is, too. What was shown then and is hidden by now stays hidden: nobody sees by an earlier moment
 * what not everybody may see today.
 */
@ApplicationScoped
class Retrospect implements PanacheRepositoryBase<Change, Long> {
    private static final String NEWEST = " select change, subject.hidden from subject subject"
            + " left join Change change on change.sequence = (select max(each.sequence) from Change each"
            + " where each.subjectId = subject.id and each.at <= :moment) where change.sequence is not null";

    private static final String ABOUT = "with " + Reach.BELOW + ", " + Reach.TOLD + ", subject as ("
            + "select below.id as id, false as hidden from below below"
            + " union select claim.id as id, claim.hidden as hidden from told told"
            + " left join Claim claim on claim.id = told.id"
            + " union select question.id as id, question.hidden as hidden from Question question"
            + " where fk(question.event) = :whole"
            + " union select judgement.id as id, judgement.hidden as hidden from Question question"
            + " join Judgement judgement on fk(judgement.question) = question.id"
            + " where fk(question.event) = :whole)" + NEWEST;

    private static final String NAMED = "with named as ("
            + "select party.id as id from Party party where party.id in :ids"
            + " union select source.publisher.id as id from Source source where source.id in :ids),"
            + " up as (select party.id as id, party.partOf.id as above, party.hidden as hidden"
            + " from named named join Party party on party.id = named.id"
            + " union all select party.id as id, party.partOf.id as above, party.hidden as hidden"
            + " from up up join Party party on party.id = up.above),"
            + " subject as (select up.id as id, up.hidden as hidden from up up"
            + " union select source.id as id, source.hidden as hidden from Source source where source.id in :ids"
            + " union select claim.id as id, claim.hidden as hidden from Claim claim where claim.id in :ids"
            + " union select event.id as id, event.hidden as hidden from Event event where event.id in :ids)"
            + NEWEST;

    private record Found(Change change, boolean hidden) {}

    /**
     * What is compared of an event as it was by a moment.
     *
     * @param chosen the ids of parties that have to be known, whether they say anything or not
     */
    Testimony by(Instant moment, Event event, List<String> chosen) {
        var past = new Past();
        add(past, moment, Reach.around(event, query(ABOUT)));
        var asked = new HashSet<String>();
        while (true) {
            var seen = new Hindsight(event, chosen, past);
            var missing = seen.needed().stream()
                    .filter(id -> !past.holds(id) && asked.add(id))
                    .flatMap(id -> Subject.idOf(id).stream())
                    .toList();
            if (missing.isEmpty()) {
                return seen.testimony();
            }
            add(past, moment, query(NAMED).setParameter("ids", missing));
        }
    }

    private TypedQuery<Found> query(String hql) {
        return getEntityManager().createQuery(hql, Found.class);
    }

    private static void add(Past past, Instant moment, TypedQuery<Found> query) {
        query.setParameter("moment", moment).getResultList().forEach(found -> past.add(found.change, found.hidden));
    }
}
