package org.counterclaim.bench;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterclaim.bench.Batches.Event;
import org.counterclaim.bench.Batches.Party;
import org.counterclaim.bench.Batches.Source;
import org.counterclaim.bench.Scene.Line;
import org.counterclaim.quote.Quotation;
import org.counterclaim.time.UncertainTime;

/** Fills the claims of one event, one after another. */
final class ClaimBatches {
    private final Ledger ledger;
    private final Event event;
    private final List<Party> cast;
    private final List<Party> media;
    private final List<Recorded> recorded = new ArrayList<>();

    ClaimBatches(Ledger ledger, Event event, List<Party> cast, List<Party> media) {
        this.ledger = ledger;
        this.event = event;
        this.cast = cast;
        this.media = media;
    }

    private record Recorded(Id id, String title) {
        static final Recorded NONE = new Recorded(new Id(0, ""), "");

        Long number() {
            return this == NONE ? null : (Long) id.number();
        }

        Map<String, Object> reference() {
            return this == NONE ? null : id.called(title);
        }
    }

    private Recorded at(int number) {
        return number < 0 ? Recorded.NONE : recorded.get(number);
    }

    void record(int number) throws SQLException {
        var line = new Line(event.number(), number);
        var party = cast.get(line.party());
        var source = event.sources().get(line.source());
        var claim = new Recorded(Id.next(), party.name() + ": " + line.wording());
        var replaced = at(line.replaces());
        var common = Fields.of("wording", line.wording(), "form", line.quoted() ? "QUOTE" : "PARAPHRASE");
        common.putAll(Fields.of("language", "en", "translation", line.translation(), "said", line.said(), "note", ""));
        common.put("manner", replaced == Recorded.NONE ? null : "UPDATES");

        var columns = Fields.of(
                "event_id", event.id().number(), "party_id", party.id().number());
        columns.putAll(Fields.of("source_id", source.id().number(), "source_version", 1, "text_hash", source.hash()));
        columns.putAll(Fields.of("repeats_id", at(line.repeats()).number(), "replaces_id", replaced.number()));
        columns.putAll(common);
        columns.putAll(Batches.bounds("said", line.said(), UncertainTime.parse(line.said(), ZoneId.of(Scene.ZONE))));

        var relays = line.relays().stream().map(media::get).toList();
        var snapshot = Fields.of("event", event.reference(), "party", party.reference());
        snapshot.putAll(Fields.of(
                "source",
                source.id().called(source.title()),
                "relays",
                relays.stream().map(Party::reference).toList()));
        snapshot.putAll(Fields.of("repeats", at(line.repeats()).reference(), "replaces", replaced.reference()));
        snapshot.putAll(common);

        anchor(line, source, columns, snapshot);
        snapshot.put("answers", answers(line));
        ledger.record("claim", claim.id, claim.title, columns, snapshot);
        recorded.add(claim);
        relate(claim.id, relays);
        answer(claim.id, line);
    }

    private static void anchor(Line line, Source source, Map<String, Object> columns, Map<String, Object> snapshot) {
        var found = Quotation.check(source.text(), line.wording());
        var place = found.places().get(0);
        var check = line.quoted() ? found.check().name() : null;
        columns.putAll(Fields.of("quote_check", check, "anchor_exact", place.exact(), "anchor_prefix", place.prefix()));
        columns.putAll(
                Fields.of("anchor_suffix", place.suffix(), "anchor_start", place.start(), "anchor_end", place.end()));
        var passage = Fields.of("version", 1, "sha256", source.hash(), "check", check, "exact", place.exact());
        passage.putAll(Fields.of("prefix", place.prefix(), "suffix", place.suffix(), "start", place.start()));
        passage.putAll(Fields.of("end", place.end(), "name", place.start() + "–" + place.end() + " @ 1"));
        snapshot.put("passage", passage);
    }

    private void relate(Id claim, List<Party> relays) throws SQLException {
        for (int place = 0; place < relays.size(); place++) {
            var party = relays.get(place).id().number();
            ledger.add("claim_relay", Fields.of("claim_id", claim.number(), "place", place, "party_id", party));
        }
    }

    private List<Map<String, Object>> answers(Line line) {
        var answers = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < line.answers().size(); i++) {
            if (!line.answers().get(i).isEmpty()) {
                var answer = answer(line.answers().get(i));
                answer.put(
                        "question",
                        event.questions()
                                .get(i)
                                .called(Scene.questions(event.number()).get(i).prompt()));
                answers.add(answer);
            }
        }
        return answers;
    }

    private void answer(Id claim, Line line) throws SQLException {
        for (int i = 0; i < line.answers().size(); i++) {
            if (!line.answers().get(i).isEmpty()) {
                var answer = answer(line.answers().get(i));
                answer.putAll(Fields.of(
                        "claim_id",
                        claim.number(),
                        "question_id",
                        event.questions().get(i).number()));
                ledger.add("answer", answer);
            }
        }
    }

    private static Map<String, Object> answer(String given) {
        return Fields.of("stance", "ASSERTS", "given", given, "reading", "STATED", "reason", "");
    }
}
