package org.counterclaim.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.Passage;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.history.Change;
import org.counterclaim.history.State;
import org.counterclaim.history.Subject;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.time.UncertainTime;

/**
 * A claim as it is, or as it was at an earlier moment.
 *
 * @param claim the record itself, as it is
 * @param party the public id of the party
 * @param relays the public ids of the relays
 */
record Telling(
        Claim claim,
        String party,
        List<String> relays,
        UncertainTime said,
        Words words,
        Links links,
        List<Reply> answers) {

    /** An answer as it is kept. */
    record Reply(String question, Stance stance, String given, Reading reading, String reason) {}

    /** A claim as it is. */
    static Telling of(Claim claim) {
        var relays = claim.attribution().relays();
        var answers = claim.answers();
        return new Telling(
                claim,
                claim.party().publicId(),
                relays.stream().map(Subject::publicId).toList(),
                claim.said(),
                wordsOf(claim),
                linksOf(claim),
                answers.stream()
                        .map(answer -> new Reply(
                                answer.question().publicId(),
                                answer.stance(),
                                answer.given(),
                                answer.reading(),
                                answer.reason()))
                        .toList());
    }

    /** A claim that counts only as what others repeat. */
    static Telling repeated(Claim claim) {
        return new Telling(
                claim, claim.party().publicId(), List.of(), claim.said(), wordsOf(claim), linksOf(claim), List.of());
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

    /** Claims as their newest changes left them; those that were not there yet, were hidden or purged are left out. */
    static List<Telling> then(List<Claim> claims, List<Change> changes) {
        var newest = new HashMap<String, Change>();
        changes.forEach(change -> newest.put(change.subjectId(), change));
        return claims.stream()
                .flatMap(claim -> Optional.ofNullable(newest.get(claim.publicId())).stream()
                        .map(Change::state)
                        .filter(state -> !state.fields().isEmpty()
                                && !Boolean.TRUE.equals(state.fields().get("hidden")))
                        .map(state -> of(claim, state)))
                .toList();
    }

    private static Telling of(Claim claim, State state) {
        var said = state.text("said");
        var manner = state.text("manner");
        var form = WordingForm.valueOf(state.text("form"));
        return new Telling(
                claim,
                state.id("party"),
                state.references("relays").stream().map(Subject.Reference::id).toList(),
                said.isEmpty() ? null : UncertainTime.parse(said, claim.event().zone()),
                new Words(
                        state.text("wording"),
                        form,
                        Passage.of(state).checked(),
                        state.text("language"),
                        state.text("translation")),
                new Links(
                        orNull(state.id("repeats")),
                        orNull(state.id("replaces")),
                        manner.isEmpty() ? null : Manner.valueOf(manner)),
                state.rows("answers").stream().map(Telling::reply).toList());
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
}
