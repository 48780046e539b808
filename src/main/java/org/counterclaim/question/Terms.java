package org.counterclaim.question;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.history.State;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.time.UnreadableTime;

/**
 * What a question takes for an answer. Answers are kept as they were typed: {@code YES} and {@code NO}, options by
 * their ids, joined by commas.
 *
 * @param unit what a number counts or measures; empty where there is nothing to say
 * @param whole whether a number has to be whole
 * @param tolerance how much "about" widens a number, in percent; null for the usual
 * @param options the answers that are named, in their order
 * @param zone where times without a zone are read
 */
public record Terms(
        QuestionKind kind, String unit, boolean whole, BigDecimal tolerance, List<Option> options, ZoneId zone) {
    static final String YES = "YES";
    static final String NO = "NO";
    static final int LONGEST_TEXT = 5_000;

    /** What a question took for an answer when it was in a recorded state. */
    public static Terms of(State state, ZoneId zone) {
        var tolerance = state.text("tolerance");
        return new Terms(
                QuestionKind.valueOf(state.text("kind")),
                state.text("unit"),
                Boolean.TRUE.equals(state.fields().get("whole")),
                tolerance.isEmpty() ? null : new BigDecimal(tolerance).stripTrailingZeros(),
                state.references("options").stream()
                        .map(option -> new Option(option.id(), option.name()))
                        .toList(),
                zone);
    }

    /**
     * Reads an answer.
     *
     * @throws UnreadableValue if it is none to this question
     */
    public Value read(String given) {
        return switch (kind) {
            case NUMBER -> number(given);
            case YES_NO -> yesNo(given);
            case TIME -> time(given);
            case ONE_OF, ANY_OF -> options(given);
            case TEXT -> text(given);
        };
    }

    private Value number(String given) {
        try {
            return new Value.Number(Quantity.parse(given, whole, tolerance));
        } catch (UnreadableQuantity unreadable) {
            throw new UnreadableValue(
                    (messages, locale) -> messages.unreadableQuantity(unreadable.reason(), unreadable.text()),
                    unreadable);
        }
    }

    private static Value yesNo(String given) {
        return switch (given) {
            case YES -> new Value.YesNo(true);
            case NO -> new Value.YesNo(false);
            default -> throw new UnreadableValue((messages, locale) -> messages.yesOrNo(), null);
        };
    }

    private Value time(String given) {
        try {
            return new Value.Time(UncertainTime.parse(given, zone));
        } catch (UnreadableTime unreadable) {
            throw new UnreadableValue((messages, locale) -> unreadable.message(locale), unreadable);
        }
    }

    private Value options(String given) {
        Set<String> named = new LinkedHashSet<>(Arrays.asList(given.split(",")));
        var answerable = answerable();
        if (!answerable.containsAll(named)) {
            throw new UnreadableValue((messages, locale) -> messages.optionUnknown(), null);
        }
        answerable.retainAll(named);
        return new Value.Options(answerable);
    }

    private Set<String> answerable() {
        var ids = options.stream().map(Option::id).collect(Collectors.toCollection(LinkedHashSet::new));
        if (kind == QuestionKind.ONE_OF) {
            ids.add(Option.ELSE);
        }
        return ids;
    }

    private static Value text(String given) {
        if (given.isEmpty()) {
            throw new UnreadableValue((messages, locale) -> messages.textMissing(), null);
        }
        if (given.length() > LONGEST_TEXT) {
            throw new UnreadableValue((messages, locale) -> messages.textLong(LONGEST_TEXT), null);
        }
        return new Value.Text(given);
    }

    /** Whether every answer under the other terms is one under these, and means the same. */
    boolean takeAllOf(Terms other) {
        return kind == other.kind
                && (kind != QuestionKind.NUMBER || whole == other.whole)
                && (!kind.hasOptions() || answerable().containsAll(other.answerable()));
    }
}
