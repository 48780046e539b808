package org.counterclaim.judgement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.counterclaim.claim.Answer;
import org.counterclaim.question.Stance;

/** An answer as it was when it was judged; when it is another by now, the judgement says nothing of it. */
@Embeddable
public record JudgedAnswer(@Enumerated(EnumType.STRING) Stance stance, String given) {

    static JudgedAnswer of(Answer answer) {
        return new JudgedAnswer(answer.stance(), answer.given());
    }
}
