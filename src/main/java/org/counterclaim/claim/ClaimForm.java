package org.counterclaim.claim;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterclaim.history.State;
import org.counterclaim.question.Question;
import org.counterclaim.source.SourceForm;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Typed;
import org.counterclaim.web.TypedName;

/**
 * What a person typed about a claim.
 *
 * @param newSource a source that is added together with the claim
 * @param textVersion the version of the source's text in which the wording is looked for; empty for the newest
 * @param wordingId where in the text the chosen one of several places begins, in code points
 * @param unfound "yes" where a quote is kept although its words do not stand in the text
 */
public record ClaimForm(
        TypedName party,
        String partyKind,
        TypedName source,
        SourceForm newSource,
        String textVersion,

        @NotEmpty(message = "{wording.missing}") @Size(max = Claim.WORDING_LENGTH, message = "{text.long}")
        String wording,

        String wordingId,
        String unfound,
        String form,
        String language,

        @Size(max = Claim.WORDING_LENGTH, message = "{text.long}")
        String translation,

        String said,
        RelayRows relays,
        AnswerRows answers,
        TypedName repeats,
        TypedName replaces,
        String manner,

        @Size(max = 20_000, message = "{text.long}") String note,

        String version,

        @Size(max = 2_000, message = "{text.long}") String reason) {

    private static final Pattern CLOCK_WITHOUT_OFFSET =
            Pattern.compile("([Tt]\\d\\d(?::\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?)(?=[~?%]?$)");

    /** What the names of the fields of a source that is added together with the claim begin with. */
    static final String NEW_SOURCE = "source-";

    /** The button by which the day of the source's publication becomes the day on which it was said. */
    static final String SAID_THAT_DAY = "said";

    /** The button by which one sees what has perhaps been recorded already. */
    static final String RESEMBLING = "resembling";

    /** What the buttons begin with by which it repeats one of those; the public id follows. */
    static final String REPEATS = "repeats-";

    public static ClaimForm of(List<Question> questions, Filled fields) {
        return new ClaimForm(
                fields.name("party"),
                fields.line("partyKind"),
                fields.name("source"),
                SourceForm.of(fields.under(NEW_SOURCE)),
                fields.line("textVersion"),
                fields.text("wording"),
                fields.line("wordingId"),
                fields.line("unfound"),
                fields.line("form"),
                fields.line("language"),
                fields.text("translation"),
                fields.line("said"),
                RelayRows.of(fields),
                AnswerRows.of(questions, fields),
                fields.name("repeats"),
                fields.name("replaces"),
                fields.line("manner"),
                fields.text("note"),
                fields.line("version"),
                fields.text("reason"));
    }

    /** An empty form. */
    static ClaimForm empty(List<Question> questions) {
        return with(of(questions, Filled.NOTHING), Map.of("form", WordingForm.QUOTE.name(), "version", "0"));
    }

    /** The form as it opens on a recorded state. */
    static ClaimForm of(List<Question> questions, State state, int version) {
        var fields = Map.ofEntries(
                Map.entry("party", name(state, "party")),
                Map.entry("source", name(state, "source")),
                Map.entry("textVersion", Passage.of(state).versionTyped()),
                Map.entry("wordingId", Passage.of(state).startTyped()),
                Map.entry("unfound", Passage.of(state).absent() ? "yes" : ""),
                Map.entry("wording", state.text("wording")),
                Map.entry("form", state.text("form")),
                Map.entry("language", state.text("language")),
                Map.entry("translation", state.text("translation")),
                Map.entry("said", state.text("said")),
                Map.entry("relays", RelayRows.of(state)),
                Map.entry("answers", AnswerRows.of(questions, state)),
                Map.entry("repeats", ClaimNames.typed(state, "repeats")),
                Map.entry("replaces", ClaimNames.typed(state, "replaces")),
                Map.entry("manner", state.text("manner")),
                Map.entry("note", state.text("note")),
                Map.entry("version", Integer.toString(version)));
        return with(of(questions, Filled.NOTHING), fields);
    }

    private static TypedName name(State state, String field) {
        return TypedName.of(state.id(field), state.text(field));
    }

    /** The form of the next claim from the same source: said and relayed as the one before it. */
    ClaimForm after(Claim before) {
        var state = before.state();
        return with(
                this,
                Map.of(
                        "source", name(state, "source"),
                        "said", state.text("said"),
                        "relays", RelayRows.of(state),
                        "form", state.text("form"),
                        "language", state.text("language")));
    }

    /** The same form with some fields filled in. */
    static ClaimForm with(ClaimForm form, Map<String, ?> fields) {
        return Forms.with(form, fields);
    }

    /** The form after one of the buttons by which its relays are added, moved or removed: "earlier-2", "remove-0". */
    ClaimForm acted(String act) {
        int index = Typed.number(act.substring(act.indexOf('-') + 1));
        if (!relays.has(index)) {
            return this;
        }
        return with(this, Map.of("relays", act.startsWith("earlier") ? relays.earlier(index) : relays.without(index)));
    }

    /** The form after "said that day". */
    ClaimForm saidOn(String day) {
        return with(this, Map.of("said", dayOf(day)));
    }

    /** The form of a claim that merely repeats another. */
    ClaimForm repeating(Claim other) {
        return with(this, Map.of("repeats", ClaimNames.typed(other)));
    }

    int openedVersion() {
        return Typed.number(version);
    }

    Optional<WordingForm> whose() {
        return Arrays.stream(WordingForm.values())
                .filter(known -> known.name().equals(form))
                .findFirst();
    }

    Optional<Manner> how() {
        return Arrays.stream(Manner.values())
                .filter(known -> known.name().equals(manner))
                .findFirst();
    }

    /**
     * When it was said; where nothing was typed, at the latest when the source was published. Clock times of
     * publications are read in UTC; days are days of the event's zone, in which everything about it is read.
     */
    static String saidOr(String typed, UncertainTime published) {
        if (!typed.isEmpty() || published == null || published.hasOpenEnd()) {
            return typed;
        }
        var end = published.text().substring(published.text().indexOf('/') + 1);
        return "../" + CLOCK_WITHOUT_OFFSET.matcher(end).replaceFirst("$1Z");
    }

    /** The day of a publication, without its hour. */
    static String dayOf(String published) {
        return published.replaceAll("[Tt][^/]*", "");
    }
}
