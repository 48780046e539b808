package org.counterclaim.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterclaim.question.Question;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;

/**
 * What one claim says on one question.
 *
 * @param given the value as it was typed, see {@link Question#read}; empty where the stance has none
 * @param reason why it was read so; empty where it was stated
 */
@Embeddable
public record Answer(
        @ManyToOne(fetch = FetchType.LAZY) Question question,
        @Enumerated(EnumType.STRING) Stance stance,
        String given,
        @Enumerated(EnumType.STRING) Reading reading,
        String reason) {

    /** In the order in which the questions are asked. */
    static final Comparator<Answer> IN_ORDER = Comparator.<Answer>comparingInt(answer -> answer.question.place())
            .thenComparing(answer -> answer.question.id())
            .thenComparing(Answer::stance);

    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("question", question.reference());
        fields.put("stance", stance.name());
        fields.put("given", given);
        fields.put("reading", reading.name());
        fields.put("reason", reason);
        return fields;
    }
}
