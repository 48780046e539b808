package org.counterclaim.question;

import io.quarkus.arc.Arc;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;

/**
 * What was entered for one question in a form: a form within a form, named {@code value}, {@code stance},
 * {@code reading}, {@code reason}; the template tag {@code answerinput} shows it.
 *
 * @param values what was typed, or the options that were ticked
 */
public record AnswerRow(Question question, String stance, List<String> values, String reading, String reason) {
    private static final int LONGEST_REASON = 2_000;

    /** A question to which nothing has been entered yet. */
    public static AnswerRow of(Question question) {
        return of(question, Filled.NOTHING);
    }

    /** What was sent with a form whose names begin as this question's do; see {@link #prefix}. */
    public static AnswerRow of(Question question, Filled filled) {
        var values = filled.all("value").stream().filter(value -> !value.isEmpty());
        return new AnswerRow(
                question,
                orElse(filled.line("stance"), Stance.ASSERTS),
                question.questionKind().hasOptions()
                        ? values.distinct().toList()
                        : values.limit(1).toList(),
                orElse(filled.line("reading"), Reading.STATED),
                filled.text("reason"));
    }

    /** A recorded answer. */
    public static AnswerRow of(Question question, Stance stance, String given, Reading reading, String reason) {
        var values = question.questionKind().hasOptions() ? Arrays.asList(given.split(",")) : List.of(given);
        return new AnswerRow(question, stance.name(), given.isEmpty() ? List.of() : values, reading.name(), reason);
    }

    /** The same on a question as it is by now. */
    public AnswerRow about(Question now) {
        return new AnswerRow(now, stance, values, reading, reason);
    }

    /** What the names of its fields begin with in the form around it. */
    public String prefix() {
        return prefix(question);
    }

    /** What the names of a question's fields begin with in the form around it. */
    public static String prefix(Question question) {
        return "a-" + question.publicId() + "-";
    }

    /** Whether it gives no answer: a stance that takes a value, and none. */
    public boolean isEmpty() {
        return takenStance().hasValue() && values.isEmpty();
    }

    /** The answer as it is kept; empty where the stance takes none. */
    public String given() {
        return takenStance().hasValue() ? String.join(",", values) : "";
    }

    /** What was typed, whatever the stance. */
    public String typed() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Whether an option was ticked. */
    public boolean names(String optionId) {
        return values.contains(optionId);
    }

    /** The stance that was chosen; that nothing else is sent is for {@link #check} to see. */
    public Stance takenStance() {
        return known(Stance.values(), stance) ? Stance.valueOf(stance) : Stance.ASSERTS;
    }

    /** The reading that was chosen; that nothing else is sent is for {@link #check} to see. */
    public Reading takenReading() {
        return known(Reading.values(), reading) ? Reading.valueOf(reading) : Reading.STATED;
    }

    /** What is wrong with it, by the names of its fields without their prefix. */
    public Errors check(QuestionMessages messages, Locale locale) {
        return Errors.none()
                .and(() -> requireKnown("stance", Stance.values(), stance, messages))
                .and(() -> requireKnown("reading", Reading.values(), reading, messages))
                .and(() -> requireValue(messages, locale))
                .and(() -> requireReason(messages));
    }

    private static void requireKnown(String field, Enum<?>[] all, String chosen, QuestionMessages messages) {
        if (!known(all, chosen)) {
            throw new Refused(field, messages.choiceUnknown());
        }
    }

    private void requireValue(QuestionMessages messages, Locale locale) {
        if (!takenStance().hasValue() && !values.isEmpty()) {
            throw new Refused(
                    "value", messages.answerTooMuch(messages.stance(takenStance()), messages.stance(Stance.ASSERTS)));
        }
        if (isEmpty() && !untouched()) {
            throw new Refused("value", messages.answerMissing());
        }
        if (!given().isEmpty()) {
            try {
                question.read(given());
            } catch (UnreadableValue unreadable) {
                throw new Refused("value", unreadable.message(messages, locale));
            }
        }
    }

    private boolean untouched() {
        return takenStance() == Stance.ASSERTS && takenReading() == Reading.STATED && reason.isEmpty();
    }

    private void requireReason(QuestionMessages messages) {
        if (reason.length() > LONGEST_REASON) {
            throw new Refused("reason", messages.textLong(LONGEST_REASON));
        }
        if (!isEmpty() && takenReading().needsReason() && reason.isEmpty()) {
            throw new Refused("reason", messages.reasonMissing());
        }
    }

    private static boolean known(Enum<?>[] all, String name) {
        return Arrays.stream(all).anyMatch(each -> each.name().equals(name));
    }

    private static String orElse(String chosen, Enum<?> usual) {
        return chosen.isEmpty() ? usual.name() : chosen;
    }

    /** As people read it. Forms are laid side by side by their text, and a record has no other way to the words. */
    @Override
    public String toString() {
        var house = Arc.container();
        return house == null
                ? stance + " " + values
                : house.instance(AnswerWords.class).get().of(this);
    }
}
