package org.counterclaim.reading;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.ClaimForm;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.AnswerRow;
import org.counterclaim.question.Question;
import org.counterclaim.question.QuestionKind;
import org.counterclaim.source.Source;
import org.counterclaim.web.Filled;
import org.counterclaim.web.TypedName;

/** Fills in the form of a claim with what the text says of it, as if a person had typed that. */
@Singleton
class Proposals {
    private final Speakers speakers;

    Proposals(Speakers speakers) {
        this.speakers = speakers;
    }

    /** What the form is filled in for: a text, an event, and the questions that are asked about it. */
    record Desk(Source source, int version, List<Question> questions) {}

    /** The form of the claim that a found statement becomes. */
    ClaimForm of(Candidate candidate, Desk desk) {
        var wording = Wordings.of(candidate);
        var fields = fields(desk, wording, candidate.quote());
        name(
                fields,
                "party",
                speakers.named(
                        candidate.source(), candidate.speaker(), desk.source().language()));
        var relays = candidate.relays();
        for (int i = 0; i < relays.size(); i++) {
            name(
                    fields,
                    "relay-" + i,
                    speakers.named(relays.get(i), "", desk.source().language()));
        }
        SaidDays.in(candidate.around(), day(desk.source())).ifPresent(day -> fields.putSingle("said", day));
        answers(wording.text(), desk).forEach((question, words) -> fields.putSingle(question + "value", words));
        return ClaimForm.of(desk.questions(), Filled.of(fields));
    }

    /** The form of a claim in words that a person selected. */
    ClaimForm of(Place place, String words, Desk desk) {
        var wording = Wordings.selected(words, place.start());
        return ClaimForm.of(desk.questions(), Filled.of(fields(desk, wording, Wordings.isQuote(words))));
    }

    /** The form of a claim from this text of which nothing else is known. */
    ClaimForm of(Desk desk) {
        return ClaimForm.of(desk.questions(), Filled.of(fields(desk, new Wordings.Wording("", -1), true)));
    }

    private static MultivaluedMap<String, String> fields(Desk desk, Wordings.Wording wording, boolean quote) {
        var fields = new MultivaluedHashMap<String, String>();
        var source = desk.source();
        name(fields, "source", new Speakers.Named(TypedName.of(source.publicId(), source.title()), ""));
        fields.putSingle("textVersion", Integer.toString(desk.version()));
        fields.putSingle("wording", wording.text());
        fields.putSingle("wordingId", Integer.toString(wording.start()));
        fields.putSingle("form", (quote ? WordingForm.QUOTE : WordingForm.PARAPHRASE).name());
        fields.putSingle("language", source.language());
        fields.putSingle("version", "0");
        return fields;
    }

    private static void name(MultivaluedMap<String, String> fields, String field, Speakers.Named named) {
        fields.putSingle(field, named.name().text());
        fields.putSingle(field + "Id", named.name().id());
        fields.putSingle(field + "Shown", named.name().shown());
        fields.putSingle(field + "Kind", named.kind());
    }

    private static Map<String, String> answers(String statement, Desk desk) {
        var asked = desk.questions().stream()
                .filter(question -> question.questionKind() == QuestionKind.NUMBER)
                .map(question ->
                        new Asked(AnswerRow.prefix(question), question.prompt(), question.unit(), question.whole()))
                .toList();
        return Figures.answers(statement, desk.source().language(), asked);
    }

    private static LocalDate day(Source source) {
        var published = source.publishedText();
        try {
            return published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
