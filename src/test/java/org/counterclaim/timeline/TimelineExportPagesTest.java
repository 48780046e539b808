package org.counterclaim.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.counterclaim.history.Subject;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Timelines taken away over HTTP: every format at its address, with the choice of the page, and what each loses. */
@QuarkusTest
@AsContributor
class TimelineExportPagesTest {
    @Inject
    Database database;

    private String event;

    @BeforeEach
    void event() {
        database.empty();
        event = Records.event("Strike");
        Records.source("An article", "An agency", "");
        claim("2016-09-18", "Sixty-two were killed");
        claim("2016-10", "Ninety were killed");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormat_standsAtItsAddress_andIsTheSameTwice(TimelineFormat format) {
        var file = file(format, "");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith(format.mediaType().split(";")[0]);
        assertThat(file.header("Content-Disposition")).contains("timeline." + format.extension());
        assertThat(file.asByteArray()).isNotEmpty().isEqualTo(file(format, "").asByteArray());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"XLSX", "PDF"})
    void everyFormat_holdsWhatIsChosen(TimelineFormat format) {
        assertThat(file(format, "").asString()).contains("Sixty-two were killed", "Ninety were killed");
        assertThat(file(format, "?said=2016-09-20").asString())
                .contains("Sixty-two were killed")
                .doesNotContain("Ninety were killed");
    }

    @Test
    void unreadableChoice_isTold_andMakesNoFile() {
        var refused = file(TimelineFormat.CSV, "?said=soon");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("[role=alert]").text()).contains("soon");
    }

    @Test
    void unknownFormat_isNotFound() {
        assertThat(given().get(event + "/timeline.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void lossesOfEveryFormat_areToldBefore_withTheSameChoice() {
        var page = Forms.page(given().get(event + "/timeline/exports?said=2016-09-20"));

        assertThat(page.select(".formats > li")).hasSize(TimelineFormat.values().length);
        assertThat(page.select(".formats a").eachAttr("href"))
                .contains(event + "/timeline.timelinejs.json?said=2016-09-20", event + "/timeline.csv?said=2016-09-20");
        assertThat(page.select(".formats > li:contains(TimelineJS)").text()).contains("1 entry is not exact");
        assertThat(page.select(".formats > li:has(a:matchesOwn(^JSON$))").text())
                .contains("Nothing is lost");
    }

    @Test
    void timelineTooLargeForPaper_isTold_withTheFormatThatHoldsIt() {
        var part =
                "insert into event (id, version, creator_id, hidden, title, title_key, summary, happened_from, happened_to,"
                        + " zone, place, part_of_id) values (?, 1, 'x', false, 'Part', 'part', '', 0, 0, 'UTC', '', ?)";
        for (int i = 1; i <= PdfExport.MOST_ENTRIES; i++) {
            database.execute(
                    part, (long) i, Subject.idOf(event.replace("/events/", "")).orElseThrow());
        }

        var refused = file(TimelineFormat.PDF, "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("[role=alert]").text()).contains("3000", "HTML");
        assertThat(file(TimelineFormat.PDF, "?alone=yes").statusCode()).isEqualTo(200);
    }

    private void claim(String said, String wording) {
        Records.saved(Records.claim(event, "Command", "An article", wording)
                .with("said", said)
                .send());
    }

    private Response file(TimelineFormat format, String query) {
        return given().get(event + "/timeline." + format.extension() + query);
    }
}
