package org.counterclaim.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PartyPagesTest {

    @Inject
    Database database;

    @Inject
    Statements statements;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    @AsContributor
    void recordedParty_showsItsPlaceInTheTree() {
        record("Russia", "STATE", "");
        record("Ministry of Foreign Affairs", "MINISTRY", "Russia");
        var saved = record("Maria Zakharova", "PERSON", "Ministry of Foreign Affairs");

        var page = Forms.page(given().get(saved.header("Location")));

        assertThat(page.select("h1").text()).isEqualTo("Maria Zakharova");
        assertThat(page.select("nav.trail a").eachText())
                .containsExactly("Parties", "Russia", "Ministry of Foreign Affairs");
        assertThat(page.select(".tree li").eachText()).containsExactly("Russia", "Ministry of Foreign Affairs");
    }

    @ParameterizedTest
    @AsContributor
    @CsvSource({
        "name, '', Write a name",
        "kind, '', Choose what kind",
        "kind, ALIEN, Choose what kind",
        "country, Atlantis, No country is called",
        "partOf, Nobody, No party is called",
    })
    void wrongField_isRefusedAtTheField_andNothingTypedIsLost(String field, String typed, String message) {
        var answer = Forms.open("/parties/new", "name")
                .with("name", "Kept name")
                .with("kind", "PERSON")
                .with("aliases", "one\ntwo")
                .with("note", "Kept\nnote")
                .with(field, typed)
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Forms.page(answer);
        assertThat(page.select("p.error").first().text()).contains(message);
        var again = Forms.in(answer, "name");
        assertThat(again.value("aliases")).isEqualTo("one\ntwo");
        assertThat(again.value("note")).isEqualTo("Kept\nnote");
        assertThat(database.column("select id from party")).isEmpty();
    }

    @Test
    @AsContributor
    void unknownPartyAbove_isRecordedInPlace() {
        record("Russia", "STATE", "");
        var answer = Forms.open("/parties/new", "name")
                .with("name", "Maria Zakharova")
                .with("kind", "PERSON")
                .with("partOf", "Ministry of Foreign Affairs < Russia")
                .send();
        assertThat(answer.statusCode()).isEqualTo(422);

        var saved =
                Forms.in(answer, "partOfKind").with("partOfKind", "MINISTRY").send();

        var page = Forms.page(given().get(saved.header("Location")));
        assertThat(page.select(".tree li").eachText()).containsExactly("Russia", "Ministry of Foreign Affairs");
    }

    @Test
    @AsContributor
    void ambiguousPartyAbove_isChosenFromAList() {
        record("Russia", "STATE", "");
        record("United Kingdom", "STATE", "");
        record("Ministry of Defence", "MINISTRY", "Russia");
        record("Ministry of Defence", "MINISTRY", "United Kingdom");
        var answer = Forms.open("/parties/new", "name")
                .with("name", "Spokesman")
                .with("kind", "PERSON")
                .with("partOf", "Ministry of Defence")
                .send();
        var choices = Forms.page(answer).select("input[type=radio][name=partOfId]");
        assertThat(choices).hasSize(2);

        var saved = Forms.in(answer, "name")
                .with("partOfId", choices.get(1).attr("value"))
                .send();

        var page = Forms.page(given().get(saved.header("Location")));
        assertThat(page.select(".tree li").eachText()).containsExactly("United Kingdom", "Ministry of Defence");
    }

    @Test
    @AsContributor
    void country_isKnownByNameOrCode() {
        for (var typed : new String[] {"Syria", "sy"}) {
            database.empty();
            var saved = Forms.open("/parties/new", "name")
                    .with("name", "SANA")
                    .with("kind", "MEDIUM")
                    .with("country", typed)
                    .send();
            assertThat(Forms.page(given().get(saved.header("Location")))
                            .select("p.meta")
                            .first()
                            .text())
                    .contains("Syria");
        }
    }

    @Test
    @AsContributor
    void suggestions_nameWhoIsAbove() {
        record("Russia", "STATE", "");
        record("Ministry of Defence", "MINISTRY", "Russia");

        var page = Forms.page(given().queryParam("partOf", "defen").get("/parties/suggestions"));

        assertThat(page.select("option").eachAttr("value")).containsExactly("Ministry of Defence < Russia");
    }

    @Test
    @AsEditor
    void duplicate_isMerged_pointsToWhatStays_andIsUndoneFromItsHistory() {
        record("Russia", "STATE", "");
        var duplicate = record("Russian Federation", "STATE", "").header("Location");

        var merged =
                Forms.open(duplicate + "/merger", "into").with("into", "Russia").send();

        assertThat(Forms.page(given().get(merged.header("Location")))
                        .select("dd")
                        .eachText())
                .contains("Russian Federation");
        assertThat(Forms.page(given().get("/parties")).select("ol.list li")).hasSize(1);
        var undone = Forms.open(duplicate + "/history", "reason").send();
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(Forms.page(given().get("/parties")).select("ol.list li")).hasSize(2);
    }

    @Test
    @AsEditor
    void mergeForm_opensWithThePartyThatStays_whichMayBeAnotherInTheEnd() {
        record("Russia", "STATE", "");
        var stays = id(record("Ministry of Defence", "MINISTRY", "Russia").header("Location"));
        var duplicate = record("Defence Ministry", "MINISTRY", "").header("Location");
        var opened = Forms.open(duplicate + "/merger?into=" + stays, "into");
        assertThat(opened.value("into")).isEqualTo("Ministry of Defence < Russia");
        assertThat(opened.value("intoId")).isEqualTo(stays);

        var merged = opened.with("into", "Russia").send();

        assertThat(Forms.page(given().get(merged.header("Location")))
                        .select("h1")
                        .text())
                .isEqualTo("Russia");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    @AsEditor
    void refusedUndo_staysOnTheHistoryWithWhatWasTyped() {
        record("Russia", "STATE", "");
        var duplicate = record("Russian Federation", "STATE", "").header("Location");
        Forms.open(duplicate + "/merger", "into").with("into", "Russia").send();

        var refused = Forms.open(duplicate + "/history", "reason")
                .with("version", "0")
                .with("reason", "two after all")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.in(refused, "reason").value("reason")).isEqualTo("two after all");
        assertThat(Forms.page(refused).select("[role=alert]").text()).contains("changed after this page was opened");
    }

    @Test
    @AsEditor
    void reasonThatDoesNotFit_isRefused_andKept() {
        var party = record("Russia", "STATE", "").header("Location");

        var refused = Forms.open(party + "/history", "reason")
                .with("reason", "x".repeat(2_001))
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.in(refused, "reason").value("reason")).hasSize(2_001);
    }

    @Test
    @AsReader
    void hiddenParty_isNamedOnNoPageOfOthers() {
        database.execute(
                "insert into party (id, version, creator_id, hidden, name, name_key, kind, aliases, country, note,"
                        + " lineage) values (1, 0, 'x', true, 'Secret', 'secret', 'STATE', '', '', '', '0000000000001')");
        database.execute(
                "insert into party (id, version, creator_id, hidden, name, name_key, kind, aliases, country, note,"
                        + " part_of_id, lineage) values (2, 0, 'x', false, 'Open', 'open', 'MINISTRY', '', '', '', 1,"
                        + " '0000000000001/0000000000002')");

        assertThat(given().get("/parties").asString()).contains("Open").doesNotContain("Secret");
        assertThat(given().get("/parties/0000000000002").asString())
                .contains("Open")
                .doesNotContain("Secret");
    }

    @ParameterizedTest
    @AsContributor
    @ValueSource(strings = {"/parties/0000000000000/merger"})
    void contributor_mayNotMerge(String address) {
        assertThat(given().get(address).statusCode()).isEqualTo(403);
    }

    @Test
    @AsReader
    void list_costsTwoStatements_howeverDeepTheTree() {
        assertThat(statements.of(() -> given().get("/parties"))).hasSizeLessThanOrEqualTo(2);
    }

    private static Response record(String name, String kind, String partOf) {
        return Forms.open("/parties/new", "name")
                .with("name", name)
                .with("kind", kind)
                .with("partOf", partOf)
                .send();
    }
}
