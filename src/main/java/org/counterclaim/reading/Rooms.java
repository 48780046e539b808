package org.counterclaim.reading;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.counterclaim.access.Visitor;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimLists;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.quote.Quotation;
import org.counterclaim.source.Source;
import org.counterclaim.source.Sources;

/** Opens the reading room of a source. */
@Singleton
class Rooms {
    private final Sources sources;
    private final Events events;
    private final ClaimLists claims;
    private final Candidates candidates;
    private final Reviews reviews;
    private final Visitor visitor;

    Rooms(Sources sources, Events events, ClaimLists claims, Candidates candidates, Reviews reviews, Visitor visitor) {
        this.sources = sources;
        this.events = events;
        this.claims = claims;
        this.candidates = candidates;
        this.reviews = reviews;
        this.visitor = visitor;
    }

    /**
     * The room of the newest text of a source.
     *
     * @throws NotFoundException where no text is stored, or none stands where the reader wants to go
     */
    Room open(String sourceId, Whereabouts asked) {
        var source = sources.require(sourceId);
        int version = source.newest();
        var portions = Portion.of(version == 0 ? "" : sources.requireText(source, version));
        var portion = portions.stream().filter(asked::wants).findFirst().orElseThrow(NotFoundException::new);
        var found = candidates.in(portion, source.language());
        var decided = reviews.of(
                source, found.stream().map(Candidate::statement).distinct().toList());
        var items = found.stream()
                .map(candidate -> new Item(candidate, decided.get(candidate.statement())))
                .toList();
        var room = new Room(source, version, portion, portions.size(), event(source, asked), items, null);
        return room.at(asked.here(room).orElse(null));
    }

    /** The event of a room, without reading its text; null where none is chosen yet. */
    Event eventOf(String sourceId, Whereabouts asked) {
        return event(sources.require(sourceId), asked);
    }

    /** The event that was chosen; else the one about which the last claim from this source was recorded. */
    private Event event(Source source, Whereabouts asked) {
        return asked.event().isEmpty()
                ? claims.newestFrom(source)
                        .map(Claim::event)
                        .filter(visitor::maySee)
                        .orElse(null)
                : events.require(asked.event());
    }

    /** The text of the room with its marks. */
    List<Run> runs(Room room, Place chosen) {
        var claimed = claims.standingIn(room.source()).stream()
                .flatMap(claim -> place(claim, room).stream().map(place -> new Run.Claimed(place, claim)))
                .toList();
        return Run.of(room.portion(), room.items(), claimed, chosen);
    }

    /** In a text that was retrieved after the claim was recorded its words may stand elsewhere. */
    private static Optional<Place> place(Claim claim, Room room) {
        var passage = claim.passage();
        if (passage.sourceVersion() == room.version()) {
            return Optional.of(new Place(passage.anchorStart(), passage.anchorEnd()));
        }
        int start = room.portion().start();
        return Quotation.check(room.portion().text(), passage.anchorExact()).places().stream()
                .findFirst()
                .map(anchor -> new Place(start + anchor.start(), start + anchor.end()));
    }
}
