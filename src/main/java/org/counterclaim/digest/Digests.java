package org.counterclaim.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;
import org.counterclaim.question.Question;

/** What pages read of digests: always what everybody may see, whatever was hidden since they were made. */
@ApplicationScoped
public class Digests implements PanacheRepositoryBase<QuestionVerdict, Long> {
    /** How many are looked at for each that is shown, for those of which something was hidden since. */
    private static final int SPARE = 2;

    /**
     * All joins are left ones, though most are never empty: H2 would try the orders of all others, for milliseconds.
     */
    private static final String OF_EVENT = "select digest from EventDigest digest"
            + " left join fetch digest.verdicts verdict left join fetch verdict.question question"
            + " left join fetch question.event where digest.eventId = ?1";

    private static final String CONFLICTS = "from QuestionVerdict verdict"
            + " left join fetch verdict.question question left join fetch question.event event"
            + " left join fetch verdict.claims claim left join fetch claim.event left join fetch claim.source"
            + " left join fetch claim.party party left join fetch party.partOf where verdict.questionId in ?1"
            + " order by verdict.parties desc, verdict.saidFrom desc, verdict.questionId desc";
    private static final String NEWEST =
            "select change.id from AccountChange change order by change.saidFrom desc, change.id desc";
    private static final String CHANGES = "from AccountChange change"
            + " left join fetch change.question question left join fetch question.event event"
            + " left join fetch change.earlier earlier left join fetch earlier.event left join fetch earlier.source"
            + " left join fetch earlier.party before left join fetch before.partOf"
            + " left join fetch change.later later left join fetch later.event left join fetch later.source"
            + " left join fetch later.party after left join fetch after.partOf where change.id in ?1"
            + " order by change.saidFrom desc, change.id desc";
    private static final String ANSWERS = "from Claim claim left join fetch claim.answers where claim in ?1";

    /** What is known of an event; empty for a moment after it was recorded. */
    public Optional<EventDigest> of(Event event) {
        return getEntityManager()
                .createQuery(OF_EVENT, EventDigest.class)
                .setParameter(1, event.id())
                .getResultStream()
                .findFirst();
    }

    /** The conflicts between the most parties; of as many parties, those with the latest answers. */
    public List<QuestionVerdict> sharpest(int count) {
        var ids = find("select questionId from QuestionVerdict where parties > 0"
                        + " order by parties desc, saidFrom desc, questionId desc")
                .page(Page.ofSize(SPARE * count))
                .project(Long.class)
                .list();
        var found = list(CONFLICTS, ids).stream()
                .filter(QuestionVerdict::seenByAll)
                .limit(count)
                .toList();
        fetchAnswers(found.stream().flatMap(verdict -> verdict.claims().stream()));
        return found;
    }

    /** The changes of account that were said last. */
    public List<AccountChange> newestChanges(int count) {
        var entities = getEntityManager();
        var ids = entities.createQuery(NEWEST, Long.class)
                .setMaxResults(SPARE * count)
                .getResultList();
        var found = entities.createQuery(CHANGES, AccountChange.class)
                .setParameter(1, ids)
                .getResultStream()
                .filter(AccountChange::seenByAll)
                .limit(count)
                .toList();
        fetchAnswers(found.stream().flatMap(change -> Stream.of(change.earlier(), change.later())));
        return found;
    }

    /** Apart from the claims: a join of both would multiply them. */
    private void fetchAnswers(Stream<Claim> claims) {
        var shown = claims.distinct().toList();
        if (!shown.isEmpty()) {
            getEntityManager()
                    .createQuery(ANSWERS, Claim.class)
                    .setParameter(1, shown)
                    .getResultList();
        }
    }

    static boolean seenByAll(Claim claim) {
        return Stream.of(claim, claim.event(), claim.party(), claim.source()).noneMatch(Subject::hidden);
    }

    static String compared(Question question) {
        return question.event().address() + "/compare#" + question.publicId();
    }
}
