package org.counterclaim.timeline;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.Records;
import org.junit.jupiter.api.Test;

/** Read back by opencsv, the file holds each entry in its columns. */
@QuarkusTest
class CsvExportTest {
    private static final String HEAD =
            "kind,id,when,earliest,latest,when_in_words,claimed_by,party_path,relays,hands,form,quote_check,language,"
                    + "wording,translation,answers,changes,repeats,replaces,manner,undone,event,place,summary,"
                    + "source_title,publisher,web_address,published,sha256,address";

    @Inject
    CsvExport export;

    private final Hostile timeline = new Hostile();

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(timeline, out);
        return out.toString(UTF_8);
    }

    private static List<String[]> read(String csv) throws IOException, CsvException {
        try (var reader = new CSVReaderBuilder(new StringReader(csv))
                .withCSVParser(new RFC4180Parser())
                .withKeepCarriageReturn(true)
                .build()) {
            return reader.readAll();
        }
    }

    private static Map<String, String> byName(String[] names, String[] cells) {
        return IntStream.range(0, names.length).boxed().collect(toMap(i -> names[i], i -> cells[i]));
    }

    @Test
    void headAndRows_areStable_andEndAsRfc4180HasIt() throws IOException {
        var csv = written();

        assertThat(csv).startsWith(HEAD + "\r\nclaim,0claim").endsWith("\r\n").doesNotStartWith("\uFEFF");
        assertThat(written()).isEqualTo(csv);
    }

    @Test
    void readBack_eachEntryIsARow() throws Exception {
        var rows = read(written());
        var entries = timeline.entries().toList();

        assertThat(rows).hasSize(1 + entries.size());
        for (int i = 0; i < entries.size(); i++) {
            assertThat(rows.get(i + 1)).hasSize(rows.get(0).length);
            var row = byName(rows.get(0), rows.get(i + 1));
            var entry = entries.get(i);
            assertThat(row)
                    .containsEntry("id", entry.id())
                    .containsEntry("address", "https://counterclaim.example" + entry.address())
                    .containsEntry(
                            "when",
                            entry.when() == null ? "" : cell(entry.when().text()));
            if (entry instanceof ClaimEntry claim) {
                assertClaim(row, claim);
            } else {
                var event = (EventEntry) entry;
                assertThat(row)
                        .containsEntry("kind", "event")
                        .containsEntry("event", cell(event.title()))
                        .containsEntry("place", event.place())
                        .containsEntry("summary", cell(event.summary()))
                        .containsEntry("hands", "")
                        .containsEntry("wording", "");
            }
        }
    }

    private static void assertClaim(Map<String, String> row, ClaimEntry claim) {
        var source = claim.source();
        var links = claim.links();
        assertThat(row)
                .containsEntry("kind", "claim")
                .containsEntry("claimed_by", cell(claim.voice().name()))
                .containsEntry("relays", String.join("\n", claim.relays()))
                .containsEntry("hands", Integer.toString(claim.hands()))
                .containsEntry("form", claim.text().form() == WordingForm.QUOTE ? "quote" : "paraphrase")
                .containsEntry("language", claim.text().language())
                .containsEntry("wording", cell(claim.text().wording()))
                .containsEntry("translation", cell(claim.text().translation()))
                .containsEntry("repeats", links.repeats())
                .containsEntry("replaces", links.replaces())
                .containsEntry("manner", links.manner() == null ? "" : "corrects")
                .containsEntry("undone", links.undone() == null ? "" : "retracts")
                .containsEntry("event", claim.event().title())
                .containsEntry("source_title", source.title())
                .containsEntry("publisher", source.publisher())
                .containsEntry("web_address", source.web())
                .containsEntry(
                        "published",
                        source.published() == null ? "" : source.published().text())
                .containsEntry("sha256", source.sha256());
        assertThat(row.get("party_path")).endsWith(claim.voice().name());
        assertThat(row.get("quote_check"))
                .isEqualTo(
                        claim.text().form() == WordingForm.PARAPHRASE
                                ? ""
                                : claim.text().checked() ? "checked" : "unchecked");
        assertThat(row.get("answers")).isEqualTo(claim.answers().isEmpty() ? "" : """
                        How many were killed?: more than 90
                        =Why?: declines to comment (doubtful: the words, "as given")""");
        assertThat(row.get("changes"))
                .isEqualTo(claim.changes().isEmpty() ? "" : "How many were killed?: 83 → more than 90");
    }

    /** What a cell holds of a text, spelled out for the texts that are there. */
    private static String cell(String text) {
        var allowed = text.replace("\r\n", "\n").replaceAll("[\u0007\u000B\uFFFE]", "");
        return allowed.matches("(?s)[=+@-].*") ? "'" + allowed : allowed;
    }

    @Test
    void times_areGivenAsRecorded_withTheirBounds_andInWords() throws Exception {
        var rows = read(written()).stream()
                .skip(1)
                .collect(toMap(
                        row -> row[2] + row[1].substring(0, 6),
                        row -> List.of(row).subList(3, 6),
                        (a, b) -> a));

        assertThat(rows)
                .containsEntry("0claim", List.of("", "", ""))
                .containsEntry("2018/..0claim", List.of("2017-12-31T22:00:00Z", "", "from 2018"))
                .containsEntry(
                        "2016-09-17T17:00+03:00~0claim",
                        List.of(
                                "2016-09-17T13:00:00Z",
                                "2016-09-17T15:00:59.999999999Z",
                                "c. 17 Sep 2016 17:00 (UTC+3)"));
        assertThat(rows.get("Y-170000claim").get(0)).startsWith("'-17001-12-31T");
    }

    @Test
    void losses_areThoseOfTheRows() throws Exception {
        var counts = LossReport.of(export.losses(), timeline.entries()).counts();
        var cells = read(written());

        assertThat(counts.get(Loss.FORMULA))
                .isEqualTo(cells.stream()
                        .filter(row -> List.of(row).stream().anyMatch(cell -> cell.startsWith("'")))
                        .count());
        assertThat(counts.get(Loss.UNWRITABLE)).isOne();
        assertThat(counts.get(Loss.CLAIM)).isEqualTo(15);
        assertThat(counts.get(Loss.ANSWERS)).isEqualTo(7);
    }

    @Test
    void manyEntries_areWrittenOneAfterAnother() throws IOException {
        var many = Repeated.written(export);

        assertThat(many.sizes().get(9_000))
                .isBetween(many.out().size() * 8 / 10, many.out().size());
        assertThat(many.out().toString(UTF_8)).contains("Event 9999").hasLineCount(10_001);
    }

    @Test
    @AsContributor
    void byteOrderMark_standsBeforeTheRest_whereItIsAskedFor() {
        var csv = Records.event("Strike with a mark") + "/timeline.csv";

        var plain = given().get(csv).body().asByteArray();
        var marked = given().get(csv + "?bom=yes").body().asByteArray();

        assertThat(new String(plain, UTF_8)).startsWith(HEAD + "\r\nevent,").contains("Strike with a mark");
        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).endsWith(plain).hasSize(plain.length + 3);
    }
}
