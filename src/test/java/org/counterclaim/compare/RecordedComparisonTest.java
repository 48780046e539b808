package org.counterclaim.compare;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.testing.Records.saved;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A comparison as it had been recorded by 2020, of which everything has been changed since. */
@QuarkusTest
@AsEditor
class RecordedComparisonTest {
    private static final String THEN = "?recorded=2021";

    /** One more reads the session, which tests do not need. */
    private static final int QUERIES = 7;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String event;
    private String part;
    private String killed;
    private String cause;
    private String source;
    private String command;
    private String claim;
    private String other;
    private String state;

    @BeforeEach
    void recordedThen() {
        database.empty();
        event = Records.event("A strike");
        part = part("The first bombs", event);
        killed = Records.question(event, "How many were killed?", "NUMBER");
        cause = Records.question(event, "What caused it?", "TEXT");
        state = Records.party("Syria", "STATE", "");
        Records.party("Army", "FORCE", "Syria");
        command = Records.party("Command", "FORCE", "Army < Syria");
        source = Records.source("An article", "An agency", "");
        var elsewhere = saved(Records.claim(Records.event("Another"), "Observers", "An article", "Hearsay of 62")
                .send());
        var repeated = saved(Records.claim(Records.event("A third"), "Witness", "An article", "62, they say")
                .with("repeats", elsewhere)
                .send());
        claim = saved(Records.claim(part, "Command", "An article", "62 were killed by intent")
                .with("a-" + killed + "-value", "62")
                .with("a-" + cause + "-value", "intent")
                .with("repeats", repeated)
                .send());
        other = saved(Records.claim(event, "A ministry", "An article", "It was an error, said the ministry")
                .with("a-" + cause + "-value", "error")
                .with("relay-0", "An outlet")
                .with("relay-0Kind", "MEDIUM")
                .send());
        saved(judge("CONFLICT", "error and intent exclude each other"));
        database.execute("update change set at = timestamp '2020-01-01 00:00:00'");
    }

    private static String part(String title, String whole) {
        return saved(Forms.open("/events/new?partOf=" + whole.replace("/events/", ""), "title")
                .with("title", title)
                .send());
    }

    private io.restassured.response.Response judge(String outcome, String grounds) {
        var one = claim.replace("/claims/", "");
        var two = other.replace("/claims/", "");
        return Forms.open("/questions/" + cause + "/judgements?one=" + one + "&other=" + two, "grounds")
                .with("outcome", outcome)
                .with("grounds", grounds)
                .send();
    }

    @Test
    void whatChangedSince_makesNoDifference() {
        var then = export();
        assertThat(then)
                .contains("How many were killed?", "\"from\" : \"62\"", "error and intent", "An article", "Syria")
                .contains("Witness", "Observers", "\"CONFLICT\"");
        var page = page();

        edit("/parties/" + id(state), "name", "Syrian Arab Republic");
        edit("/parties/" + id(command), "partOf", "");
        edit(source, "title", "An article, corrected");
        edit(source, "publisher", "Syrian Arab Republic");
        edit("/questions/" + killed, "question", "How many fell?");
        edit("/questions/" + killed, "tolerance", "50");
        saved(Forms.open(event + "/questions", "direction")
                .with("direction", "DOWN")
                .send());
        edit(event, "title", "A massacre");
        edit(event, "zone", "Asia/Tokyo");
        saved(Forms.open(claim + "/answers", "a-" + killed + "-value")
                .with("a-" + killed + "-value", "70")
                .with("a-" + cause + "-value", "malice")
                .send());
        edit(other, "party", "Observers");
        saved(judge("AGREE", "both blame"));
        merge("An outlet", "An agency");
        Records.question(event, "Who was told?", "TEXT");
        saved(Records.claim(event, "Command", "An article, corrected", "More were killed")
                .with("a-" + killed + "-value", "100")
                .send());

        assertThat(export()).isEqualTo(then);
        assertThat(page()).isEqualTo(page);
        assertThat(Forms.page(given().get(event + "/compare")).text())
                .contains("A massacre", "How many fell?", "100", "70", "corrected");
    }

    private String page() {
        return Forms.page(given().get(event + "/compare" + THEN)).select("main").text();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void merge(String name, String into) {
        var party = "/parties/" + id(partyCalled(name));
        saved(Forms.open(party + "/merger", "into").with("into", into).send());
    }

    private String partyCalled(String name) {
        var id = (Long) database.column("select id from party where name = '" + name + "'")
                .get(0);
        return org.counterclaim.history.Subject.publicId(id);
    }

    private static void edit(String address, String field, String text) {
        saved(Forms.open(address + "/edit", field).with(field, text).send());
    }

    private String export() {
        return given().get(event + "/compare/export.json" + THEN)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whatIsHiddenByNow_isNotShownAsItWasThen() {
        hide("/questions/" + killed);
        assertThat(export()).doesNotContain("How many were killed?").contains("What caused it?");
        hide(command);
        assertThat(export()).doesNotContain("Command", "62 were killed");
        hide(part);
        hide(source);
        assertThat(export()).doesNotContain("An article", "said the ministry");
    }

    @Test
    void whatWasHiddenThen_isNotShown_thoughItIsByNow() {
        hide("/questions/" + killed);
        hide(claim);
        database.execute("update change set at = timestamp '2020-01-01 00:00:00'");
        show("/questions/" + killed);
        show(claim);
        assertThat(export()).doesNotContain("How many were killed?", "62 were killed");
    }

    @Test
    void whatWasNotThereYet_isAbsent() {
        var before = Forms.page(given().get(event + "/compare?recorded=2019"));
        assertThat(before.select("tbody tr, .others li, .sources li")).isEmpty();
    }

    @Test
    void severalLevels_andRepeatsElsewhere_takeFewQueries() {
        for (var query :
                new String[] {"", "?said=2030", THEN, THEN + "&column=" + id(state) + "&column=" + id(command)}) {
            given().get(event + "/compare" + query);
            database.execute("update chain_head set hash = ?", query);
            var heard = statements.of(() -> given().get(event + "/compare" + query));
            assertThat(heard).as(() -> String.join("\n\n", heard)).hasSizeLessThanOrEqualTo(QUERIES);
        }
    }

    private static void hide(String address) {
        act(address, "hidings");
    }

    private static void show(String address) {
        act(address, "showings");
    }

    private static void act(String address, String action) {
        var history = given().get(address + "/history");
        var form = Forms.page(history).selectFirst("form[action$=" + action + "]");
        saved(given().redirects()
                .follow(false)
                .cookies(history.cookies())
                .formParam("csrf", form.select("[name=csrf]").attr("value"))
                .formParam("version", form.select("[name=version]").attr("value"))
                .formParam("reason", "a test")
                .post(address + "/" + action));
    }
}
