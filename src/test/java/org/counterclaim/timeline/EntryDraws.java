package org.counterclaim.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.timeline.ClaimEntry.About;
import org.counterclaim.timeline.ClaimEntry.Document;
import org.counterclaim.timeline.ClaimEntry.Links;
import org.counterclaim.timeline.ClaimEntry.Reply;
import org.counterclaim.timeline.ClaimEntry.Text;
import org.counterclaim.timeline.ClaimEntry.Turn;
import org.counterclaim.timeline.ClaimEntry.Voice;

/** Draws timelines at random: any text, any time, nothing where there may be nothing. */
final class EntryDraws {
    private static final List<String> TIMES = List.of(
            "2016-09-17",
            "2016-09",
            "2016",
            "2016~",
            "2016-09-1X?",
            "201X%",
            "2016-21",
            "Y-170000002",
            "-0043-03-15",
            "2016-09-17T17:00+03:00~",
            "2016-09-17T17:00:03.25Z",
            "2016-10-30T02:30",
            "2016-09-17T17",
            "2016-09-17T17:00+03:00/2016-09-17T17:50+03:00",
            "../2016",
            "2016/..",
            "/2016-09",
            "2016/");
    private static final List<String> ZONES = List.of("UTC", "Asia/Damascus", "+05:45", "America/St_Johns");

    private EntryDraws() {}

    static Arbitrary<Timeline> timelines() {
        return Combinators.combine(
                        scopes(), Arbitraries.oneOf(claims(), events()).list().ofMaxSize(4))
                .as(Drawn::new);
    }

    private record Drawn(Scope scope, List<Entry> drawn) implements Timeline {
        @Override
        public Stream<Entry> entries() {
            return drawn.stream();
        }
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().alpha().ofLength(13);
    }

    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    private static Arbitrary<UncertainTime> times() {
        return Combinators.combine(Arbitraries.of(TIMES), zones())
                .as(UncertainTime::parse)
                .injectNull(0.2);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(-100_000_000_000L, 400_000_000_000L).map(Instant::ofEpochSecond);
    }

    private static <E> Arbitrary<E> orNull(E[] values) {
        return Arbitraries.of(Arrays.asList(values)).injectNull(0.4);
    }

    private static Arbitrary<Scope> scopes() {
        return Combinators.combine(
                        ids(),
                        texts(),
                        texts(),
                        texts(),
                        texts(),
                        zones(),
                        texts().list().ofMaxSize(3),
                        instants())
                .as(Scope::new);
    }

    private static Arbitrary<Entry> events() {
        return Combinators.combine(ids(), Arbitraries.longs(), times(), texts(), texts(), texts())
                .as(EventEntry::new);
    }

    private static Arbitrary<Entry> claims() {
        var who =
                Combinators.combine(ids(), texts(), texts().list().ofMaxSize(3)).as(Voice::new);
        var rests = Combinators.combine(
                        texts().list().ofMaxSize(3),
                        Arbitraries.integers().between(1, 9),
                        words(),
                        documents(),
                        links())
                .as(Rest::new);
        return Combinators.combine(
                        ids(),
                        Arbitraries.longs(),
                        times(),
                        texts(),
                        who,
                        rests,
                        replies().list().ofMaxSize(3),
                        Combinators.combine(turns().list().ofMaxSize(2), instants())
                                .as(Ends::new))
                .as((id, order, when, title, voice, rest, answers, ends) -> new ClaimEntry(
                        id,
                        order,
                        when,
                        new About(id, title),
                        voice,
                        rest.relays,
                        rest.hands,
                        rest.text,
                        rest.source,
                        rest.links,
                        answers,
                        ends.changes,
                        ends.updated));
    }

    private record Rest(List<String> relays, int hands, Text text, Document source, Links links) {}

    private record Ends(List<Turn> changes, Instant updated) {}

    private static Arbitrary<Text> words() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(WordingForm.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "en", "ar"),
                        texts())
                .as(Text::new);
    }

    private static Arbitrary<Document> documents() {
        return Combinators.combine(ids(), texts(), texts(), texts(), times(), Arbitraries.of("", "0a".repeat(32)))
                .as(Document::new);
    }

    private static Arbitrary<Links> links() {
        return Combinators.combine(texts(), texts(), orNull(Manner.values()), orNull(Manner.values()))
                .as(Links::new);
    }

    private static Arbitrary<Reply> replies() {
        return Combinators.combine(
                        ids(),
                        texts(),
                        Arbitraries.of(Stance.values()),
                        texts(),
                        Arbitraries.of(Reading.values()),
                        texts(),
                        texts())
                .as(Reply::new);
    }

    private static Arbitrary<Turn> turns() {
        return Combinators.combine(ids(), texts(), texts(), texts()).as(Turn::new);
    }
}
