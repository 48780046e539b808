package org.counterclaim.compare;

import static org.counterclaim.compare.JsonExport.fields;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.counterclaim.question.Range;
import org.counterclaim.question.Value;
import org.counterclaim.time.UncertainTime;

/** The values of a comparison as JSON holds them: as they were given, and what they allow. */
final class JsonValues {
    private static final BigDecimal SECOND = BigDecimal.TEN.pow(9);

    private JsonValues() {}

    static Map<String, Object> issue(Issue issue) {
        var terms = issue.terms();
        return fields(
                "id", issue.id(),
                "prompt", issue.prompt(),
                "kind", issue.kind(),
                "unit", terms.unit(),
                "whole", terms.whole(),
                "tolerance", number(terms.tolerance()),
                "zone", terms.zone().getId(),
                "options",
                        terms.options().stream()
                                .map(option -> fields("id", option.id(), "name", option.name()))
                                .toList());
    }

    static Map<String, Object> claim(Statement claim, Publication source) {
        var words = claim.words();
        var links = claim.links();
        return fields(
                "id", claim.id(),
                "party", claim.party(),
                "said", time(claim.said()),
                "relays", claim.relays(),
                "source", source == null ? null : source.id(),
                "publisher", claim.publisher(),
                "hands", claim.hands(),
                "wording", words.text(),
                "form", words.form(),
                "checked", words.checked(),
                "language", words.language(),
                "translation", words.translation(),
                "repeats", links.repeats(),
                "replaces", links.replaces(),
                "manner", links.manner(),
                "answers", claim.answers().stream().map(JsonValues::response).toList());
    }

    static Map<String, Object> source(Publication source) {
        return fields(
                "id", source.id(),
                "title", source.title(),
                "publisher", source.publisher(),
                "published", time(source.published()),
                "address", source.webAddress());
    }

    private static Map<String, Object> response(Response response) {
        return fields(
                "question", response.question(),
                "stance", response.stance(),
                "value", value(response.value()),
                "reading", response.reading(),
                "reason", response.reason());
    }

    static Map<String, Object> given(Given given) {
        return fields(
                "claim", given.claim().id(),
                "voice", given.voice().id(),
                "topic", given.topic(),
                "stance", given.response().stance(),
                "value", value(given.response().value()),
                "allows", set(given.set()));
    }

    /** As it was given: text, true or false, or a list of options; null where there is none. */
    static Object value(Value value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Value.Number number) {
            return number.quantity().text();
        }
        if (value instanceof Value.YesNo answer) {
            return answer.yes();
        }
        if (value instanceof Value.Time when) {
            return time(when.time());
        }
        if (value instanceof Value.Options options) {
            return List.copyOf(options.ids());
        }
        return ((Value.Text) value).text();
    }

    static String time(UncertainTime time) {
        return time == null ? null : time.text();
    }

    /** What can be true where it is; null where there is no value. */
    static Object set(ValueSet set) {
        if (set instanceof IntervalSet intervals) {
            boolean time = intervals.line() == Line.TIME;
            return intervals.pieces().stream().map(piece -> piece(piece, time)).toList();
        }
        if (set instanceof OptionSet options) {
            return List.copyOf(new TreeSet<>(options.ids()));
        }
        return set instanceof TextSet words ? fields("text", words.text(), "denial", words.denial()) : null;
    }

    private static Map<String, Object> piece(Range piece, boolean time) {
        return fields(
                "from",
                time ? instant(piece.low()) : number(piece.low()),
                "fromOpen",
                piece.lowOpen(),
                "to",
                time ? instant(piece.high()) : number(piece.high()),
                "toOpen",
                piece.highOpen());
    }

    /** Text, for no number is to lose digits. */
    private static String number(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String instant(BigDecimal nanos) {
        if (nanos == null) {
            return null;
        }
        var parts = nanos.divideAndRemainder(SECOND);
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact())
                .toString();
    }
}
