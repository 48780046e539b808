package org.counterclaim.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the form of a claim says has perhaps been recorded already, while it is typed and without scripts. */
@QuarkusTest
@AsEditor
class ResemblancesTest {
    private static final String SOURCE = "An article";
    private static final String SAID = "The aircraft hit the bridge near the airport and killed 62 soldiers";

    @Inject
    Database database;

    @Inject
    LocalIndex index;

    private String event;
    private String other;

    @BeforeEach
    void records() throws IOException {
        database.empty();
        event = Records.event("Strike on the bridge");
        other = Records.event("Another event");
        Records.source(SOURCE, "An agency", "");
    }

    @Test
    void sameStatement_isNamed_thoseOfTheEventFirst_andRepeatedByAButton() throws IOException {
        var elsewhere = record(other, "Ministry", SAID);
        var here = record(event, "Command", "Aircraft hit a bridge near the airport, killing 62 soldiers");
        record(event, "Command", "The harbour was closed for two days");
        index.catchUp();

        var looked = Records.claim(event, "Agency", SOURCE, SAID)
                .with("act", "resembling")
                .send();
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(named(looked)).containsExactly(here, elsewhere);

        var repeated =
                Forms.in(looked, "wording").with("act", "repeats-" + id(here)).send();
        assertThat(Forms.in(repeated, "wording").value("repeats")).endsWith(id(here));
        assertThat(Forms.in(repeated, "wording").value("wording")).isEqualTo(SAID);
        var saved = Records.saved(Forms.in(repeated, "wording").send());
        assertThat(database.column("select count(*) from claim where repeats_id is not null"))
                .containsExactly(1L);
        assertThat(saved).contains("/claims/");
    }

    @Test
    void sameStatement_isNamedAcrossATranslation() throws IOException {
        var russian = Records.saved(Records.claim(event, "Command", SOURCE, "Авиация нанесла удар по мосту у аэропорта")
                .with("translation", "Aircraft struck the bridge at the airport")
                .send());
        index.catchUp();

        assertThat(named(typed("The aircraft struck the bridge at the airport")))
                .containsExactly(russian);
        assertThat(named(typed("Авиация наносила удары по мосту у аэропорта"))).containsExactly(russian);
    }

    @Test
    void otherStatement_andTheClaimItself_areNotNamed() throws IOException {
        var itself = record(event, "Command", SAID);
        index.catchUp();

        assertThat(named(typed("The command denied that there had been a warning")))
                .isEmpty();
        assertThat(named(typed(""))).isEmpty();
        var form = Forms.open(itself + "/edit", "wording")
                .with("act", "resembling")
                .send();
        assertThat(named(form)).isEmpty();
        assertThat(Forms.page(form).select("#resembling").text()).isEqualTo("Nothing like it is recorded.");
    }

    @Test
    void hiddenClaim_isNotNamed_andNothingBreaksWithoutAnIndex() throws IOException {
        record(event, "Command", SAID);
        index.catchUp();
        database.execute("update claim set hidden = true");
        assertThat(named(typed(SAID))).isEmpty();

        index.close(null);
        assertThat(named(typed(SAID))).isEmpty();
        index.catchUp();
    }

    private Response typed(String wording) {
        var form = Records.claim(event, "Agency", SOURCE, wording);
        return given().cookies(form.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", form.value("csrf"))
                .formParam("wording", wording)
                .post(event + "/claims/resembling");
    }

    private static List<String> named(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Forms.page(answer).select(".acts a").eachAttr("href");
    }

    private static String record(String event, String party, String wording) {
        return Records.saved(Records.claim(event, party, SOURCE, wording).send());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
