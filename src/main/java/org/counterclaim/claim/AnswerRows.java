package org.counterclaim.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.history.State;
import org.counterclaim.question.AnswerRow;
import org.counterclaim.question.Question;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.web.Filled;

/**
 * What a claim answers, as it was typed.
 *
 * @param rows a line for each question that may be answered
 * @param gone what was typed on questions that are not asked any more
 */
public record AnswerRows(List<AnswerRow> rows, List<String> gone) {
    private static final Pattern VALUE = Pattern.compile("(a-[0-9a-z]{13}-)value");

    static AnswerRows of(List<Question> questions, Filled fields) {
        var prefixes = questions.stream().map(AnswerRow::prefix).collect(Collectors.toSet());
        var gone = fields.fields().keySet().stream()
                .map(VALUE::matcher)
                .filter(field -> field.matches() && !prefixes.contains(field.group(1)))
                .flatMap(field -> fields.all(field.group()).stream())
                .filter(value -> !value.isEmpty());
        return new AnswerRows(
                questions.stream()
                        .map(question -> AnswerRow.of(question, fields.under(AnswerRow.prefix(question))))
                        .toList(),
                gone.toList());
    }

    /** The same on the questions as they are now; what was typed on those that are not asked any more is gone. */
    AnswerRows askedAs(List<Question> now) {
        var byId = now.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        var asked = rows.stream().filter(row -> byId.containsKey(row.question().id()));
        var lost = rows.stream()
                .filter(row ->
                        !row.isEmpty() && !byId.containsKey(row.question().id()))
                .map(AnswerRow::given);
        return new AnswerRows(
                asked.map(row -> row.about(byId.get(row.question().id()))).toList(),
                Stream.concat(gone.stream(), lost).toList());
    }

    /** The answers of a recorded claim, beside the questions that it does not answer. */
    static AnswerRows of(List<Question> questions, State state) {
        var answers = state.rows("answers").stream()
                .collect(Collectors.toMap(AnswerRows::questionOf, Function.<Map<?, ?>>identity()));
        return new AnswerRows(
                questions.stream()
                        .map(question -> row(question, answers.get(question.publicId())))
                        .toList(),
                List.of());
    }

    private static String questionOf(Map<?, ?> answer) {
        return ((Map<?, ?>) answer.get("question")).get("id").toString();
    }

    private static AnswerRow row(Question question, Map<?, ?> answer) {
        return answer == null
                ? AnswerRow.of(question)
                : AnswerRow.of(
                        question,
                        Stance.valueOf(text(answer, "stance")),
                        text(answer, "given"),
                        Reading.valueOf(text(answer, "reading")),
                        text(answer, "reason"));
    }

    private static String text(Map<?, ?> answer, String field) {
        return answer.get(field).toString();
    }

    List<AnswerRow> answered() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return answered().stream().map(AnswerRow::toString).collect(Collectors.joining("\n"));
    }
}
