package org.counterclaim.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is recorded of an event, or was by some moment, hidden parties among it.
 *
 * @param issues the questions in their order
 * @param tellings the claims on the event
 * @param elsewhere claims that count only as what others repeat
 */
record Testimony(
        Occasion occasion,
        List<Issue> issues,
        List<Telling> tellings,
        List<Telling> elsewhere,
        Cast cast,
        List<Judgement> judgements) {

    /**
     * What everybody may see of it.
     *
     * @param chosen the ids of parties as a reader chose them
     */
    Evidence evidence(List<String> chosen) {
        var transcript = new Transcript(cast, issues);
        var known = chosen.stream().filter(cast::shows).toList();
        var material = new Material(
                cast.speakers(),
                issues,
                statements(transcript, tellings),
                statements(transcript, elsewhere),
                judgements);
        return new Evidence(occasion, material, cast.byId(), sources(), known, chosen.size() - known.size());
    }

    private Map<String, Publication> sources() {
        return tellings.stream().collect(Collectors.toMap(Telling::id, Telling::source));
    }

    private static List<Statement> statements(Transcript transcript, List<Telling> tellings) {
        return tellings.stream()
                .flatMap(told -> transcript.statement(told).stream())
                .toList();
    }
}
