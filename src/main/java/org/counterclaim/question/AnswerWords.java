package org.counterclaim.question;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.counterclaim.web.Wording;

/** Says answers in the reader's language; {@code inject:answerWords} in templates. */
@Named
@Singleton
public class AnswerWords {
    private final Wording wording;

    AnswerWords(Wording wording) {
        this.wording = wording;
    }

    /** An answer as it is kept: "62", "denies: Australia", "declines to comment". */
    public String of(Question question, Stance stance, String given) {
        return of(stance, stance.hasValue() ? value(question.terms(), given) : "");
    }

    /** An answer whose value is in words already. */
    public String of(Stance stance, String value) {
        if (!stance.hasValue()) {
            return messages().stance(stance);
        }
        return stance == Stance.DENIES ? messages().denies(value) : value;
    }

    /** An answer whose question has changed since it was given may be unreadable; it is then said as it was typed. */
    private String value(Terms terms, String given) {
        try {
            return of(terms, terms.read(given));
        } catch (UnreadableValue unreadable) {
            return given;
        }
    }

    /** A value under the terms of its question: "about 100, read as 90–110", "Yes", "Australia or Denmark". */
    public String of(Terms terms, Value value) {
        if (value instanceof Value.Number number) {
            return of(number.quantity());
        }
        if (value instanceof Value.YesNo answer) {
            return answer.yes() ? messages().yes() : messages().no();
        }
        if (value instanceof Value.Time when) {
            return when.time().inWords(wording.locale());
        }
        if (value instanceof Value.Options options) {
            return named(terms, options.ids(), terms.kind() == QuestionKind.ONE_OF ? messages()::or : messages()::and);
        }
        return ((Value.Text) value).text();
    }

    /** A number as it was said, and what it is read as where that is more than was said. */
    public String of(Quantity quantity) {
        return new QuantityWords(messages(), wording.locale()).of(quantity);
    }

    /** A row of a form, with all that was entered into it. */
    String of(AnswerRow row) {
        if (row.isEmpty()) {
            return "";
        }
        var words = new StringBuilder(of(row.question(), row.takenStance(), row.given()));
        if (row.takenReading() != Reading.STATED) {
            words.append(" · ").append(messages().reading(row.takenReading()));
        }
        return row.reason().isEmpty()
                ? words.toString()
                : words.append(" · ").append(row.reason()).toString();
    }

    private String named(Terms terms, Set<String> ids, BinaryOperator<String> joined) {
        var names = new LinkedHashMap<String, String>();
        terms.options().forEach(option -> names.put(option.id(), option.name()));
        names.put(Option.ELSE, messages().somethingElse());
        return ids.stream().map(names::get).reduce(joined).orElse("");
    }

    private QuestionMessages messages() {
        return wording.in(QuestionMessages.class);
    }
}
