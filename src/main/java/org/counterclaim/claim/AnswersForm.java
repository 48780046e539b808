package org.counterclaim.claim;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.counterclaim.history.State;
import org.counterclaim.question.Question;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Typed;

/** What a person typed as the answers of a recorded claim. */
record AnswersForm(
        AnswerRows answers,
        String version,

        @Size(max = 2_000, message = "{text.long}") String reason) {

    static AnswersForm of(List<Question> questions, Filled fields) {
        return new AnswersForm(AnswerRows.of(questions, fields), fields.line("version"), fields.text("reason"));
    }

    /** The form as it opens on a recorded state. */
    static AnswersForm of(List<Question> questions, State state, int version) {
        return new AnswersForm(AnswerRows.of(questions, state), Integer.toString(version), "");
    }

    int openedVersion() {
        return Typed.number(version);
    }
}
