package org.counterclaim.judgement;

import org.counterclaim.claim.Answer;
import org.counterclaim.claim.Claim;
import org.counterclaim.question.Question;

/** Two claims with what they answer to a question in words; the one that was recorded first comes first. */
public record Pair(Question question, Claim one, Claim other) {

    static Pair of(Question question, Claim one, Claim other) {
        return one.id() < other.id() ? new Pair(question, one, other) : new Pair(question, other, one);
    }

    public Answer oneAnswer() {
        return one.answerTo(question);
    }

    public Answer otherAnswer() {
        return other.answerTo(question);
    }

    /** Whether both answer with a value. */
    public boolean complete() {
        return answers(one) && answers(other);
    }

    private boolean answers(Claim claim) {
        var answer = claim.answerTo(question);
        return answer != null && answer.stance().hasValue();
    }

    /** What a form remembers of the claims that it showed. */
    public String seen() {
        return one.version() + "-" + other.version();
    }

    /** Where it is judged. */
    public String address() {
        return question.address() + "/judgements?one=" + one.publicId() + "&other=" + other.publicId();
    }
}
