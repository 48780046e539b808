package org.counterclaim.question;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.history.State;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;

/** What a person typed about a question. */
public record QuestionForm(
        @NotEmpty(message = "{question.missing}") @Size(max = 300, message = "{text.long}")
        String question,

        String kind,
        @Size(max = 60, message = "{text.long}") String unit,
        String whole,
        String tolerance,
        OptionRows options,

        @Size(max = 5_000, message = "{text.long}") String note,

        String version,
        @Size(max = 2_000, message = "{text.long}") String reason) {

    /** What stands for a mark that is set, in forms and in histories. */
    static final String SET = "✓";

    static final QuestionForm EMPTY = new QuestionForm("", "", "", SET, "", OptionRows.NONE, "", "0", "");

    private static final Pattern PERCENT = Pattern.compile("(100|\\d{1,2}([.,]\\d{1,2})?) ?%?");

    /** What was sent. */
    public static QuestionForm of(Filled filled) {
        return new QuestionForm(
                filled.line("question"),
                filled.line("kind"),
                filled.line("unit"),
                filled.line("whole").isEmpty() ? "" : SET,
                filled.line("tolerance"),
                OptionRows.of(filled),
                filled.text("note"),
                filled.line("version"),
                filled.text("reason"));
    }

    /** The form as it opens on a recorded state. */
    static QuestionForm of(State state, int version) {
        boolean number = state.text("kind").equals(QuestionKind.NUMBER.name());
        return new QuestionForm(
                state.text("question"),
                state.text("kind"),
                state.text("unit"),
                number ? state.text("whole") : SET,
                state.text("tolerance"),
                OptionRows.of(state),
                state.text("note"),
                Integer.toString(version),
                "");
    }

    /** A question that is asked of many events. */
    static QuestionForm of(QuestionTemplate template, QuestionMessages messages) {
        var unit = template.kind() == QuestionKind.NUMBER ? messages.people() : "";
        return new QuestionForm(
                messages.asked(template), template.kind().name(), unit, SET, "", OptionRows.NONE, "", "0", "");
    }

    int openedVersion() {
        return Typed.number(version);
    }

    /** Whether only whole numbers are taken; templates ask. */
    public boolean wholeOnly() {
        return !whole.isEmpty();
    }

    /** Refuses what is wrong in itself, where it fits the kind at all. */
    Errors check(Errors rules, QuestionMessages messages) {
        return rules.and(() -> kind(messages)).and(() -> percent(messages)).and(() -> requireOptions(messages));
    }

    QuestionKind kind(QuestionMessages messages) {
        return Arrays.stream(QuestionKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refused("kind", messages.kindMissing()));
    }

    /** What the question is to take for an answer; what does not fit its kind is left out. */
    Terms terms(Set<String> knownOptions, ZoneId zone, QuestionMessages messages) {
        requireOptions(messages);
        var taken = kind(messages);
        boolean number = taken == QuestionKind.NUMBER;
        return new Terms(
                taken,
                number ? unit : "",
                number && wholeOnly(),
                percent(messages),
                taken.hasOptions() ? options.resolved(knownOptions) : List.of(),
                zone);
    }

    private BigDecimal percent(QuestionMessages messages) {
        if (!kind.equals(QuestionKind.NUMBER.name()) || tolerance.isEmpty()) {
            return null;
        }
        var found = PERCENT.matcher(tolerance);
        if (!found.matches()) {
            throw new Refused("tolerance", messages.toleranceWrong(tolerance));
        }
        return new BigDecimal(found.group(1).replace(',', '.'));
    }

    private void requireOptions(QuestionMessages messages) {
        if (Arrays.stream(QuestionKind.values())
                .anyMatch(known -> known.hasOptions() && known.name().equals(kind))) {
            options.require(messages);
        }
    }
}
