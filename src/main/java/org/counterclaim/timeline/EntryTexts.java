package org.counterclaim.timeline;

import java.util.List;
import java.util.stream.Stream;

/** Every text of an entry that somebody wrote, for questions about its characters. */
final class EntryTexts {
    private EntryTexts() {}

    static Stream<String> of(Entry entry) {
        return entry instanceof ClaimEntry claim ? of(claim) : of((EventEntry) entry);
    }

    private static Stream<String> of(EventEntry event) {
        return Stream.of(event.title(), event.place(), event.summary());
    }

    private static Stream<String> of(ClaimEntry claim) {
        var source = claim.source();
        return Stream.of(
                        List.of(
                                claim.text().wording(),
                                claim.text().translation(),
                                claim.event().title(),
                                claim.voice().name(),
                                source.title(),
                                source.publisher(),
                                source.web()),
                        claim.voice().above(),
                        claim.relays(),
                        claim.answers().stream()
                                .flatMap(reply -> Stream.of(reply.question(), reply.words(), reply.reason()))
                                .toList(),
                        claim.changes().stream()
                                .flatMap(turn -> Stream.of(turn.question(), turn.before(), turn.after()))
                                .toList())
                .flatMap(List::stream);
    }
}
