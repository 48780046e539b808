package org.counterclaim.judgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.question.Question;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Stance;

/** What a question's page shows of judgements: those that were made, and the pairs of answers that wait for one. */
@ApplicationScoped
public class JudgementLists implements PanacheRepositoryBase<Claim, Long> {
    private static final int MOST_JUDGED = 100;
    private static final int MOST_ANSWERS = 40;
    private static final int MOST_OPEN = 20;

    private final Judgements judgements;

    JudgementLists(Judgements judgements) {
        this.judgements = judgements;
    }

    /**
     * The judgements on a question, the newest first, and pairs that nobody judged; nothing where it takes no words.
     */
    public Bench of(Question question) {
        if (question.questionKind() != QuestionKind.TEXT) {
            return Bench.EMPTY;
        }
        var made = judgements.newest(question, MOST_JUDGED);
        var answering = answering(question);
        withAnswers(Stream.concat(
                        answering.stream(),
                        made.stream().flatMap(judgement -> Stream.of(judgement.one(), judgement.other())))
                .distinct()
                .toList());
        var open = open(question, answering, made);
        return new Bench(question, made, open.subList(0, Math.min(MOST_OPEN, open.size())), open.size() > MOST_OPEN);
    }

    /** The claims that answer with a value and were not replaced, by when they were said. */
    private List<Claim> answering(Question question) {
        return find(
                        "select claim from Claim claim join fetch claim.event event join fetch claim.party party"
                                + " join claim.source source join claim.answers answer where answer.question = ?1"
                                + " and answer.stance in ?2 and claim.hidden = false and event.hidden = false"
                                + " and party.hidden = false and source.hidden = false"
                                + " and not exists (select 1 from Claim next where next.replaces = claim"
                                + " and next.hidden = false) order by claim.said.saidFrom, claim.id",
                        question,
                        List.of(Stance.ASSERTS, Stance.DENIES))
                .page(Page.ofSize(MOST_ANSWERS))
                .list();
    }

    private void withAnswers(List<Claim> claims) {
        if (!claims.isEmpty()) {
            list("from Claim claim left join fetch claim.answers where claim in ?1", claims);
        }
    }

    /** One more than is shown, where there are more. */
    private static List<Pair> open(Question question, List<Claim> answering, List<Judgement> made) {
        var judged = new HashSet<Set<Claim>>();
        made.stream()
                .filter(Judgement::holds)
                .forEach(judgement -> judged.add(Set.of(judgement.one(), judgement.other())));
        var open = new ArrayList<Pair>();
        for (int i = 0; i < answering.size(); i++) {
            for (int j = i + 1; j < answering.size() && open.size() <= MOST_OPEN; j++) {
                var one = answering.get(i);
                var other = answering.get(j);
                if (!one.party().equals(other.party()) && !judged.contains(Set.of(one, other))) {
                    open.add(Pair.of(question, one, other));
                }
            }
        }
        return open;
    }
}
