package org.counterclaim.compare;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.question.AnswerWords;
import org.counterclaim.question.QuestionMessages;
import org.counterclaim.question.Value;
import org.counterclaim.web.Typed;
import org.counterclaim.web.Wording;

/** Says single answers, and draws those that are intervals; {@code inject:matrixWords} in templates. */
@Named
@Singleton
public class MatrixWords {
    private static final int LONGEST_LABEL = 44;

    private final Wording wording;
    private final AnswerWords words;

    MatrixWords(Wording wording, AnswerWords words) {
        this.wording = wording;
        this.words = words;
    }

    /** What was answered at one time: "83". */
    public String step(Issue issue, Step step) {
        return given(issue, step.given());
    }

    /** What is answered by those who give a value: "62". */
    public String given(Issue issue, Given given) {
        var value = given.hasValue() ? Topics.only(given.response().value(), List.of(given.topic())) : null;
        return new Phrasing(wording.in(CompareMessages.class), wording.in(QuestionMessages.class), words, issue)
                .answer(given.response().stance(), value);
    }

    /** The answers of a row to scale; null where its kind has none. */
    public Drawing drawing(Row row) {
        var bars = row.axis().bars();
        return bars.isEmpty() ? null : Drawing.of(bars, bar -> label(row.issue(), bar));
    }

    /** Who says what, for those who do not see the drawing. */
    public String drawn(Row row) {
        return row.axis().bars().stream()
                .map(bar -> bar.columns().stream().map(Speaker::name).collect(Collectors.joining(", ")) + ": "
                        + given(row.issue(), bar.given()))
                .collect(Collectors.joining("; "));
    }

    private String label(Issue issue, Axis.Bar bar) {
        boolean plain = !bar.given().denies();
        if (plain && bar.given().response().value() instanceof Value.Time when) {
            return when.time().inShort(wording.locale());
        }
        if (plain && bar.given().response().value() instanceof Value.Number number) {
            return number.quantity().text().replace(">=", "≥").replace("<=", "≤");
        }
        return Typed.cut(given(issue, bar.given()), LONGEST_LABEL);
    }
}
