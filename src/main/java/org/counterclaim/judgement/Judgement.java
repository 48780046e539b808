package org.counterclaim.judgement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterclaim.claim.Claim;
import org.counterclaim.history.Author;
import org.counterclaim.history.State;
import org.counterclaim.history.Subject;
import org.counterclaim.question.Question;
import org.counterclaim.question.Stance;
import org.counterclaim.web.Typed;

/** What an editor says of the answers of two claims to a question in words: that they agree, or conflict, and why. */
@Entity
public class Judgement extends Subject {
    static final int LONGEST_GROUNDS = 2_000;

    private static final int TITLE_LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    /** The claim that was recorded first of the two, so that each pair is kept in one order. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Claim one;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim other;

    @Embedded
    @AttributeOverride(name = "stance", column = @Column(name = "one_stance"))
    @AttributeOverride(name = "given", column = @Column(name = "one_given"))
    private JudgedAnswer oneAnswer;

    @Embedded
    @AttributeOverride(name = "stance", column = @Column(name = "other_stance"))
    @AttributeOverride(name = "given", column = @Column(name = "other_given"))
    private JudgedAnswer otherAnswer;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String grounds;
    private String judge;
    private Instant judged;

    protected Judgement() {}

    Judgement(Pair pair) {
        this.question = pair.question();
        this.one = pair.one();
        this.other = pair.other();
    }

    void pass(Pair pair, JudgementForm form, Author author, Instant at) {
        this.oneAnswer = JudgedAnswer.of(pair.oneAnswer());
        this.otherAnswer = JudgedAnswer.of(pair.otherAnswer());
        this.outcome = form.taken().orElseThrow();
        this.grounds = form.grounds();
        this.judge = author.name();
        this.judged = at;
    }

    /** Brings back all that an earlier state said: whose word it was, when, and of which answers. */
    void restore(State state) {
        this.oneAnswer = new JudgedAnswer(Stance.valueOf(state.text("oneStance")), state.text("oneAnswer"));
        this.otherAnswer = new JudgedAnswer(Stance.valueOf(state.text("otherStance")), state.text("otherAnswer"));
        this.outcome = Outcome.valueOf(state.text("outcome"));
        this.grounds = state.text("grounds");
        this.judge = state.text("judge");
        this.judged = Instant.parse(state.text("judged"));
    }

    @Override
    public String kind() {
        return "judgement";
    }

    @Override
    public String title() {
        return Typed.cut(question.prompt(), TITLE_LENGTH);
    }

    public Question question() {
        return question;
    }

    public Claim one() {
        return one;
    }

    public Claim other() {
        return other;
    }

    /** The two claims with what they answer by now. */
    public Pair pair() {
        return new Pair(question, one, other);
    }

    /** What the first claim answered when it was judged. */
    public JudgedAnswer oneAnswer() {
        return oneAnswer;
    }

    /** What the second claim answered when it was judged. */
    public JudgedAnswer otherAnswer() {
        return otherAnswer;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Why, in the words of the editor. */
    public String grounds() {
        return grounds;
    }

    /** The name of the editor whose judgement it is. */
    public String judge() {
        return judge;
    }

    /** When it was judged. */
    public Instant judged() {
        return judged;
    }

    /** Whether both answers are as they were judged; otherwise the pair waits to be judged again. */
    public boolean holds() {
        return holds(one, oneAnswer) && holds(other, otherAnswer);
    }

    private boolean holds(Claim claim, JudgedAnswer then) {
        var now = claim.answerTo(question);
        return now != null && JudgedAnswer.of(now).equals(then);
    }

    @Override
    public String address() {
        return "/judgements/" + publicId();
    }

    @Override
    public Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("question", question.reference());
        fields.put("one", one.reference());
        fields.put("other", other.reference());
        fields.put("oneStance", oneAnswer.stance().name());
        fields.put("oneAnswer", oneAnswer.given());
        fields.put("otherStance", otherAnswer.stance().name());
        fields.put("otherAnswer", otherAnswer.given());
        fields.put("outcome", outcome.name());
        fields.put("grounds", grounds);
        fields.put("judge", judge);
        fields.put("judged", judged.toString());
        fields.put("hidden", hidden());
        return fields;
    }
}
