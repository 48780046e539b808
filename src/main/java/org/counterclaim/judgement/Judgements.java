package org.counterclaim.judgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.counterclaim.access.Visitor;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Claims;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.question.Question;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Questions;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** All judgements: the only methods that write one, and those that count; {@link JudgementLists} lists them. */
@ApplicationScoped
public class Judgements implements PanacheRepositoryBase<Judgement, Long> {
    /** The answers are as they were judged. */
    private static final String UNCHANGED = "exists (select 1 from Claim claim join claim.answers answer"
            + " where claim = judgement.one and claim.hidden = false and answer.question = judgement.question"
            + " and answer.stance = judgement.oneAnswer.stance and answer.given = judgement.oneAnswer.given)"
            + " and exists (select 1 from Claim claim join claim.answers answer"
            + " where claim = judgement.other and claim.hidden = false and answer.question = judgement.question"
            + " and answer.stance = judgement.otherAnswer.stance and answer.given = judgement.otherAnswer.given)";

    private final Questions questions;
    private final Claims claims;
    private final Changes changes;
    private final Visitor visitor;
    private final Wording wording;
    private final Clock clock;

    Judgements(Questions questions, Claims claims, Changes changes, Visitor visitor, Wording wording, Clock clock) {
        this.questions = questions;
        this.claims = claims;
        this.changes = changes;
        this.visitor = visitor;
        this.wording = wording;
        this.clock = clock;
    }

    /** The judgement of a public id, if this visitor may see it and all that it is about. */
    public Judgement require(String publicId) {
        var judgement = Subject.idOf(publicId).flatMap(this::withQuestion).orElseThrow(NotFoundException::new);
        if (!visitor.maySee(judgement)) {
            throw new NotFoundException();
        }
        questions.require(judgement.question().publicId());
        claims.require(judgement.one().publicId());
        claims.require(judgement.other().publicId());
        return judgement;
    }

    private Optional<Judgement> withQuestion(Long id) {
        return find(
                        "from Judgement judgement join fetch judgement.question join fetch judgement.one"
                                + " join fetch judgement.other where judgement.id = ?1",
                        id)
                .singleResultOptional();
    }

    /** Two answers to a question in words, in whatever order they are named. */
    public Pair requirePair(String questionId, String oneId, String otherId) {
        var question = questions.require(questionId);
        var pair = Pair.of(question, requireClaim(oneId), requireClaim(otherId));
        if (question.questionKind() != QuestionKind.TEXT || pair.one().equals(pair.other()) || !pair.complete()) {
            throw new NotFoundException();
        }
        return pair;
    }

    private Claim requireClaim(String id) {
        return claims.require(id == null ? "" : id);
    }

    /** What was judged of a pair, even if it was withdrawn since. */
    public Optional<Judgement> of(Pair pair) {
        return find("question = ?1 and one = ?2 and other = ?3", pair.question(), pair.one(), pair.other())
                .singleResultOptional();
    }

    /** The newest judgements on a question of claims that everybody may see, none that was withdrawn. */
    List<Judgement> newest(Question question, int count) {
        return find(
                        "from Judgement judgement join fetch judgement.one one join fetch one.event oneEvent"
                                + " join fetch one.party oneParty join fetch one.source oneSource"
                                + " join fetch judgement.other other join fetch other.event otherEvent"
                                + " join fetch other.party otherParty join fetch other.source otherSource"
                                + " where judgement.question = ?1 and judgement.hidden = false and one.hidden = false"
                                + " and oneEvent.hidden = false and oneParty.hidden = false and oneSource.hidden = false"
                                + " and other.hidden = false and otherEvent.hidden = false"
                                + " and otherParty.hidden = false and otherSource.hidden = false"
                                + " order by judgement.judged desc, judgement.id desc",
                        question)
                .page(Page.ofSize(count))
                .list();
    }

    /** The judgements on some questions that count: none that was withdrawn, and none whose answers changed since. */
    public List<Judged> on(Collection<Question> asked) {
        return asked.isEmpty()
                ? List.of()
                : find(
                                "select judgement.question.id, judgement.one.id, judgement.other.id,"
                                        + " judgement.outcome, judgement.grounds, judgement.judge, judgement.judged"
                                        + " from Judgement judgement where judgement.question in ?1"
                                        + " and judgement.hidden = false and " + UNCHANGED + " order by judgement.id",
                                asked)
                        .project(Judged.class)
                        .list();
    }

    /** Judges a pair, for the first time or anew; a judgement that was withdrawn counts again. */
    @Write
    Judgement judge(Pair named, JudgementForm form) {
        var pair = requirePair(
                named.question().publicId(),
                named.one().publicId(),
                named.other().publicId());
        var earlier = of(pair);
        var judgement = earlier.orElseGet(() -> new Judgement(pair));
        if (earlier.isPresent()) {
            changes.requireVersion(judgement, form.openedVersion());
        }
        if (!form.seen().equals(pair.seen())) {
            throw new Refused("seen", wording.in(JudgementMessages.class).answersChanged());
        }
        judgement.pass(pair, form, visitor.author(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (judgement.hidden()) {
            changes.show(judgement, new HistoryForm("", form.version(), ""));
        } else {
            changes.append(judgement, earlier.isPresent() ? Action.EDITED : Action.CREATED, null);
        }
        return judgement;
    }

    /** Brings back what was judged by an earlier change; it counts as long as the answers are as they were then. */
    @Write
    public void restore(String publicId, HistoryForm form) {
        var judgement = require(publicId);
        changes.requireVersion(judgement, form.openedVersion());
        judgement.restore(changes.requireState(judgement, form.sequence()));
        changes.append(judgement, Action.RESTORED, form.reason());
    }

    /** Takes a judgement back; it stays in the history. */
    @Write
    public void withdraw(String publicId, HistoryForm form) {
        changes.hide(require(publicId), form);
    }

    /** Lets a withdrawn judgement count again. */
    @Write
    public void show(String publicId, HistoryForm form) {
        changes.show(require(publicId), form);
    }
}
