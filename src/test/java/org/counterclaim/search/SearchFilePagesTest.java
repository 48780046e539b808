package org.counterclaim.search;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.counterclaim.history.Subject;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found, taken away as files that other programs read back. */
@QuarkusTest
@AsEditor
class SearchFilePagesTest {
    private static final String SOURCE = "An article";
    private static final String ARABIC = "قُتل اثنان وستون جنديا، \"على الجسر\"";
    private static final String HEAD = "kind,id,address,title,names,text,translation,language,time,event,party,source,"
            + "publisher,hands,recorded\r\n";

    /** Claims, sources and events of a batch by a query each; who relayed claims, for some at once. */
    private static final int MOST_STATEMENTS_OF_A_BATCH = 8;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    LocalIndex index;

    private String event;
    private String claim;

    @BeforeEach
    void records() throws IOException {
        database.empty();
        event = Records.event("Strike on the bridge");
        Records.source(SOURCE, "An agency", "The bridge was hit.\nNobody was there.");
        claim = Records.saved(Records.claim(event, "Command", SOURCE, "=The bridge\nwas hit")
                .with("translation", "+ what of it?")
                .with("said", "2016-09-17T17:00~")
                .send());
        Records.saved(Records.claim(event, "Command", SOURCE, ARABIC)
                .with("language", "Arabic")
                .send());
        index.catchUp();
    }

    @Test
    void csv_isReadBack_inTheOrderOfThePage() throws Exception {
        var file = file("csv", "?q=bridge&order=recorded");

        assertThat(file.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"search.csv\"");
        assertThat(file.header("X-Total-Count")).isEqualTo("3");
        assertThat(file.asString()).startsWith(HEAD).doesNotContain("\u0000");
        var rows = rows(file);
        assertThat(rows).extracting(row -> row.get("kind")).containsExactly("claim", "source", "event");
        assertThat(rows.get(0))
                .containsEntry("id", claim.substring(claim.lastIndexOf('/') + 1))
                .containsEntry("title", "Command")
                .containsEntry("text", "'=The bridge\nwas hit")
                .containsEntry("translation", "'+ what of it?")
                .containsEntry("time", "2016-09-17T17:00~")
                .containsEntry("event", "Strike on the bridge")
                .containsEntry("source", SOURCE)
                .containsEntry("publisher", "An agency")
                .containsEntry("hands", "2");
        assertThat(rows.get(0).get("address")).startsWith("http://").endsWith(claim);
        assertThat(rows.get(1)).containsEntry("time", "2016-09-18").containsEntry("language", "en");
        assertThat(rows.get(1).get("address")).endsWith("/versions/1");
        assertThat(rows.get(1).get("text")).contains("Nobody was there.");
        assertThat(rows.get(2)).containsEntry("title", "Strike on the bridge").containsEntry("party", "");
    }

    @Test
    void csv_isMarkedAsUtf8_whereThatIsWanted() {
        assertThat(file("csv", "?q=bridge&bom=1").asString()).startsWith("\uFEFFkind,");
        assertThat(file("csv", "?q=bridge").asString()).startsWith("kind,");
    }

    @Test
    void json_isReadBack_withWhatWasAsked() throws IOException {
        var file = json("?q=" + "%D8%A7%D9%84%D8%AC%D8%B3%D8%B1" + "&kind=claim&after=1_2");

        assertThat(file.get("asked"))
                .isEqualTo(
                        new ObjectMapper().createObjectNode().put("q", "الجسر").put("kind", "claim"));
        assertThat(file.get("address").asText()).endsWith("/search?q=%D8%A7%D9%84%D8%AC%D8%B3%D8%B1&kind=claim");
        assertThat(file.get("total").asInt()).isEqualTo(1);
        assertThat(file.get("complete").asBoolean()).isTrue();
        var finding = file.get("findings").get(0);
        assertThat(finding.get("text").asText()).isEqualTo(ARABIC);
        assertThat(finding.get("language").asText()).isEqualTo("ar");
        assertThat(finding.get("hands").asInt()).isEqualTo(2);
        assertThat(finding.has("translation")).isFalse();
        assertThat(Long.parseLong(finding.get("recorded").asText()))
                .isEqualTo(Subject.idOf(finding.get("id").asText()).orElseThrow());
    }

    @Test
    void whatIsHidden_isInNoFile() throws IOException {
        Forms.open(claim + "/history", "reason").with("reason", "wrong").send();

        assertThat(file("csv", "?q=hit&kind=claim").asString()).isEqualTo(HEAD);
    }

    @Test
    void manyFindings_areReadSomeAtATime_eachOnce() throws IOException {
        int many = 250;
        for (int i = 1; i <= many; i++) {
            copy(i);
        }
        // No change tells of them: the index is made anew where the history is another.
        database.execute("update chain_head set hash = ?", "1".repeat(64));
        index.catchUp();

        var seen = statements.of(() -> assertThat(ids("?q=hit&kind=claim&order=recorded"))
                .hasSize(many + 1)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> other.compareTo(one)));

        assertThat(seen).hasSizeLessThanOrEqualTo(3 * MOST_STATEMENTS_OF_A_BATCH);
        assertThat(ids("?q=hit&kind=claim")).hasSize(many + 1).doesNotHaveDuplicates();
    }

    @Test
    void nothingLookedFor_isNothingFound() {
        assertThat(file("csv", "").asString()).isEqualTo(HEAD);
    }

    @Test
    void unknownFormat_isNotFound() {
        assertThat(file("xml", "?q=bridge").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutAnIndex_thePageSaysSo_andMakesNoFile() throws IOException {
        index.close(null);

        var answer = file("csv", "?q=bridge");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(Forms.page(answer).select("[role=alert]").text()).contains("Search is not ready");
        index.catchUp();
        assertThat(file("csv", "?q=bridge").statusCode()).isEqualTo(200);
    }

    private void copy(int offset) {
        var columns = String.join(
                ", ",
                database
                        .column("select column_name from information_schema.columns where lower(table_name) = 'claim'"
                                + " and lower(column_name) <> 'id'")
                        .stream()
                        .map(Object::toString)
                        .toList());
        var key = Subject.idOf(claim.substring(claim.lastIndexOf('/') + 1)).orElseThrow();
        database.execute(
                "insert into claim (id, " + columns + ") select id + " + offset + ", " + columns
                        + " from claim where id = ?",
                key);
    }

    private static List<String> ids(String query) {
        try {
            return StreamSupport.stream(json(query).get("findings").spliterator(), false)
                    .map(finding -> finding.get("id").asText())
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static JsonNode json(String query) throws IOException {
        return new ObjectMapper().readTree(file("json", query).asByteArray());
    }

    private static Response file(String extension, String query) {
        return given().urlEncodingEnabled(false).get("/search." + extension + query);
    }

    private static List<Map<String, String>> rows(Response file) throws IOException, CsvException {
        try (var reader = new CSVReaderBuilder(new StringReader(file.asString()))
                .withCSVParser(new RFC4180Parser())
                .withKeepCarriageReturn(true)
                .build()) {
            var all = reader.readAll();
            var names = all.get(0);
            return all.stream()
                    .skip(1)
                    .map(cells -> IntStream.range(0, names.length).boxed().collect(toMap(i -> names[i], i -> cells[i])))
                    .toList();
        }
    }
}
