package org.counterclaim.compare;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.Passage;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.history.State;
import org.counterclaim.history.Subject;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.time.UncertainTime;

/**
 * A claim as it is, or as it was at an earlier moment; subjects by their public ids.
 *
 * @param said null where nobody knows when
 */
record Telling(
        String id,
        String party,
        List<String> relays,
        Publication source,
        UncertainTime said,
        Words words,
        Links links,
        List<Reply> answers) {

    /** An answer as it is kept. */
    record Reply(String question, Stance stance, String given, Reading reading, String reason) {}

    /** A claim as it is. */
    static Telling of(Claim claim) {
        return new Telling(
                claim.publicId(),
                claim.party().publicId(),
                claim.attribution().relays().stream().map(Subject::publicId).toList(),
                Publication.of(claim.source()),
                claim.said(),
                wordsOf(claim),
                linksOf(claim),
                claim.answers().stream()
                        .map(answer -> new Reply(
                                answer.question().publicId(),
                                answer.stance(),
                                answer.given(),
                                answer.reading(),
                                answer.reason()))
                        .toList());
    }

    /** A claim as it is that counts only as what others repeat. */
    static Telling repeated(Claim claim) {
        return new Telling(
                claim.publicId(),
                claim.party().publicId(),
                List.of(),
                Publication.of(claim.source()),
                claim.said(),
                wordsOf(claim),
                linksOf(claim),
                List.of());
    }

    private static Words wordsOf(Claim claim) {
        return new Words(
                claim.wording(), claim.form(), claim.passage().checked(), claim.language(), claim.translation());
    }

    private static Links linksOf(Claim claim) {
        return new Links(id(claim.repeats()), id(claim.replaces()), claim.manner());
    }

    private static String id(Claim claim) {
        return claim == null ? null : claim.publicId();
    }

    /**
     * A claim as a change left it.
     *
     * @param zone in which times without one were read
     */
    static Telling of(String id, State state, Publication source, ZoneId zone) {
        var said = state.text("said");
        var manner = state.text("manner");
        return new Telling(
                id,
                state.id("party"),
                relays(state),
                source,
                said.isEmpty() ? null : UncertainTime.parse(said, zone),
                new Words(
                        state.text("wording"),
                        WordingForm.valueOf(state.text("form")),
                        Passage.of(state).checked(),
                        state.text("language"),
                        state.text("translation")),
                new Links(
                        repeats(state), orNull(state.id("replaces")), manner.isEmpty() ? null : Manner.valueOf(manner)),
                state.rows("answers").stream().map(Telling::reply).toList());
    }

    static List<String> relays(State state) {
        return state.references("relays").stream().map(Subject.Reference::id).toList();
    }

    /** The claim that a recorded one merely repeated, or null. */
    static String repeats(State state) {
        return orNull(state.id("repeats"));
    }

    /** The same, where it counts only as what others repeat. */
    Telling asRepeated() {
        return new Telling(id, party, List.of(), source, said, words, links, List.of());
    }

    private static Reply reply(Map<?, ?> row) {
        var answer = new State(Stream.of("question", "stance", "given", "reading", "reason")
                .filter(field -> row.get(field) != null)
                .collect(HashMap::new, (fields, field) -> fields.put(field, row.get(field)), HashMap::putAll));
        return new Reply(
                answer.id("question"),
                Stance.valueOf(answer.text("stance")),
                answer.text("given"),
                Reading.valueOf(answer.text("reading")),
                answer.text("reason"));
    }

    private static String orNull(String id) {
        return id.isEmpty() ? null : id;
    }

    /** What it said on a question with these words, if it did. */
    boolean replies(String question, String stance, String given) {
        return answers.stream()
                .anyMatch(reply -> reply.question().equals(question)
                        && reply.stance().name().equals(stance)
                        && reply.given().equals(given));
    }
}
