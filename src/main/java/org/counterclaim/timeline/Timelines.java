package org.counterclaim.timeline;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.event.TimeLimit;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Slice;
import org.counterclaim.web.Wording;

/** Makes timelines as readers chose to see them. */
@Singleton
class Timelines {
    private final Events events;
    private final ClaimKeys keys;
    private final ClaimEntries claims;
    private final RecordedEntries recorded;
    private final Densities densities;
    private final Wording wording;

    Timelines(
            Events events,
            ClaimKeys keys,
            ClaimEntries claims,
            RecordedEntries recorded,
            Densities densities,
            Wording wording) {
        this.events = events;
        this.keys = keys;
        this.claims = claims;
        this.recorded = recorded;
        this.densities = densities;
        this.wording = wording;
    }

    /** What is chosen; a time that cannot be read is left out of it and told. */
    Chosen chosen(Event event, TimelineForm form, Errors errors) {
        var locale = wording.locale();
        return new Chosen(
                event,
                form.alone() ? List.of(event) : events.within(event),
                read(errors, () -> TimeLimit.read("said", form.said(), event.zone(), locale)),
                read(errors, () -> TimeLimit.recorded("recorded", form.recorded(), event.zone(), locale)),
                Optional.ofNullable(read(errors, () -> form.zoneOr(event.zone(), messages())))
                        .orElse(event.zone()),
                form.firstHand(),
                form.checked());
    }

    private static <T> T read(Errors errors, Supplier<T> typed) {
        try {
            return typed.get();
        } catch (Refused refused) {
            errors.and("", Errors.of(refused));
            return null;
        }
    }

    /** The timeline of an event, as a file of it needs it. */
    Timeline of(Event event, TimelineForm form, Errors errors, URI site) {
        var chosen = chosen(event, form, errors);
        var scope = scope(event, form, chosen, site);
        return new Timeline() {
            @Override
            public Scope scope() {
                return scope;
            }

            @Override
            public Stream<Entry> entries() {
                return all(chosen);
            }
        };
    }

    private Scope scope(Event event, TimelineForm form, Chosen chosen, URI site) {
        return new Scope(
                event.publicId(),
                event.title(),
                event.place(),
                event.address() + "/timeline" + form.query(),
                site.toString().replaceFirst("/$", ""),
                chosen.zone(),
                inWords(form),
                keys.updated(chosen));
    }

    private List<String> inWords(TimelineForm form) {
        var words = messages();
        return Stream.of(
                        form.said().isEmpty() ? "" : words.saidBy(form.said()),
                        form.recorded().isEmpty() ? "" : words.recordedBy(form.recorded()),
                        form.firstHand() ? words.firstHand() : "",
                        form.checked() ? words.checked() : "",
                        form.alone() ? words.alone() : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private TimelineMessages messages() {
        return wording.in(TimelineMessages.class);
    }

    /** All entries; a hundred are in memory at once, or all where a moment of recording is chosen. */
    Stream<Entry> all(Chosen chosen) {
        var told = chosen.recorded() == null ? claims.all(chosen) : recorded.of(chosen).stream();
        return Merged.of(told, happened(chosen, Entry.IN_TIME), Entry.IN_TIME);
    }

    /** A page of them from a cursor on, with what is counted of all. */
    TimelineView view(Chosen chosen, Cursor cursor) {
        if (chosen.recorded() == null) {
            var told = claims.from(chosen, place(cursor), backwards(cursor), Slice.SIZE + 1);
            return new TimelineView(
                    page(chosen, told, cursor), densities.overview(chosen), densities.lanes(chosen), chosen.zone());
        }
        var told = recorded.of(chosen);
        var order = backwards(cursor) ? Entry.IN_TIME.reversed() : Entry.IN_TIME;
        return new TimelineView(
                page(chosen, told.stream().sorted(order), cursor),
                Densities.overviewOf(told.stream()),
                Densities.lanesOf(told.stream()),
                chosen.zone());
    }

    private static Slice<Entry> page(Chosen chosen, Stream<ClaimEntry> told, Cursor cursor) {
        var place = place(cursor);
        int side = backwards(cursor) ? -1 : 1;
        var order = backwards(cursor) ? Entry.IN_TIME.reversed() : Entry.IN_TIME;
        var page = Merged.of(told, happened(chosen, order), order)
                .filter(entry -> place == null || Integer.signum(Place.of(entry).compareTo(place)) == side)
                .limit(Slice.SIZE + 1L)
                .toList();
        return Slice.of(page, cursor, entry -> Place.of(entry).cursor());
    }

    private static Place place(Cursor cursor) {
        return cursor == null ? null : Place.of(cursor);
    }

    private static boolean backwards(Cursor cursor) {
        return cursor != null && cursor.backwards();
    }

    private static Stream<EventEntry> happened(Chosen chosen, Comparator<Entry> order) {
        return chosen.events().stream()
                .map(event -> EventEntry.of(event, chosen))
                .filter(event -> chosen.reaches(event.when()))
                .sorted(order);
    }
}
