package org.counterclaim.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.digest.DigestSchedule;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline of an event: what stands where in it, what readers choose of it, and what it costs. */
@QuarkusTest
@AsEditor
class TimelinePagesTest {
    private static final String SOURCE = "An article";
    private static final int QUERIES = 14;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    DigestSchedule digests;

    private String event;

    @BeforeEach
    void event() {
        database.empty();
        event = Records.event("Strike");
        Records.source(SOURCE, "An agency", "");
    }

    @Test
    void claimsAndEvents_standInOneOrder() {
        claim("Late", "2016-10", "in October");
        claim("Early", "2016-09-16T20:00+03:00", "the evening before");
        claim("Unknown", "", "nobody knows when");
        claim("Open", "../2016-09-17", "up to some day");

        database.execute(
                "update claim set said = null, said_from = ?, said_to = ? where wording like 'nobody%'",
                Long.MIN_VALUE, Long.MIN_VALUE);

        assertThat(page("").select(".entries .line").eachText())
                .containsExactly(
                        "nobody knows when", "up to some day", "the evening before", "Event Strike", "in October");
        assertThat(page("").select(".moment .when").eachText().get(0)).isEqualTo("Date unknown");
        assertThat(page("").select(".moment svg.extent rect.open")).hasSize(1);
    }

    @Test
    void claimsOfTheSameDay_areOneMoment_whoseOrderIsUnknown() {
        claim("Command", "2016-09-18", "first recorded");
        claim("Ministry", "2016-09-18", "second recorded");

        var moment = page("").select(".moment:contains(recorded)");
        assertThat(moment).hasSize(1);
        assertThat(moment.select(".badge").text()).isEqualTo("order unknown");
        assertThat(moment.select(".entries > li")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'c. 17 Sep 2016 17:00 (UTC+3)'",
        "?zone=UTC, 'c. 17 Sep 2016 14:00 (UTC)'",
        "?zone=Asia/Tokyo, 'c. 17 Sep 2016 23:00 (UTC+9)'"
    })
    void clockTimes_areToldInTheChosenZone(String query, String told) {
        assertThat(page(query).select(".moment:has(.happening) .when").text()).isEqualTo(told);
    }

    @Test
    void unknownZoneAndUnreadableTimes_areToldAtTheirFields_andThePageIsThereWithoutThem() {
        claim("Command", "2016-09-18", "62 were killed");

        var page = page("?zone=Atlantis&said=soon&recorded=later");

        assertThat(page.select("[aria-invalid]").eachAttr("name")).containsExactly("said", "recorded", "zone");
        assertThat(page.select("#zone").val()).isEqualTo("Atlantis");
        assertThat(page.text()).contains("62 were killed");
    }

    @Test
    void partiesOfOneTree_shareALane_andTheRareOnesTheLast() {
        Records.party("Russia", "STATE", "");
        Records.party("Ministry", "MINISTRY", "Russia");
        claim("Russia", "2016-09-18", "a");
        claim("Ministry", "2016-09-19", "b");
        for (int i = 1; i <= 6; i++) {
            claim("Party " + i, "2016-09-2" + i, "c" + i);
        }

        var page = page("");

        assertThat(page.select(".heads li").eachText())
                .containsExactly("Russia", "Party 1", "Party 2", "Party 3", "Party 4", "2 others");
        assertThat(page.select(".lane-1 .line").eachText()).containsExactly("a", "b");
        assertThat(page.select(".lane-6 .line").eachText()).containsExactly("c5", "c6");
    }

    @Test
    void filters_narrowWhatIsSeen() {
        Records.source("Own words", "Command", "");
        claim("Command", "2016-09-18", "through others");
        Records.saved(Records.claim(event, "Command", "Own words", "by itself")
                .with("said", "2016-09-20")
                .send());
        var part = Records.saved(Forms.open("/events/new?partOf=" + event.replace("/events/", ""), "title")
                .with("title", "Inquiry")
                .send());
        Records.saved(Records.claim(part, "Command", SOURCE, "at the inquiry")
                .with("said", "2016-09-21")
                .send());

        assertThat(lines("")).contains("through others", "by itself", "at the inquiry");
        assertThat(lines("?firstHand=yes")).contains("by itself").doesNotContain("through others", "at the inquiry");
        assertThat(lines("?said=2016-09-19")).contains("through others").doesNotContain("by itself", "at the inquiry");
        assertThat(lines("?alone=yes")).contains("by itself").doesNotContain("at the inquiry", "Event Inquiry");
        assertThat(lines("?checked=yes")).doesNotContain("through others", "by itself");
    }

    @Test
    void changeOfAccount_isMarkedWhereItHappens() {
        var question = Records.question(event, "How many?", "NUMBER");
        var first = answer(question, "2016-09-17", "83");
        var second = answer(question, "2016-09-18", "90");
        digests.catchUp();

        var turns = page("").select(".turn");
        assertThat(turns).hasSize(1);
        assertThat(turns.text()).contains("How many?", "83 → 90");
        assertThat(turns.first().parent().select("a[href=" + second + "]")).isNotEmpty();
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void recorded_showsWhatWasThereByThen() {
        claim("Command", "2016-09-18", "early word");
        database.execute("update change set at = timestamp '2020-01-01 00:00:00'");
        claim("Command", "2016-09-19", "late word");

        assertThat(lines("")).contains("early word", "late word");
        assertThat(lines("?recorded=2021")).contains("early word").doesNotContain("late word");
        assertThat(lines("?recorded=2019")).doesNotContain("early word");
    }

    @Test
    void pages_followEachOther_andNothingIsLostOrTwice() {
        for (int i = 0; i < 105; i++) {
            claim("Command", i % 3 == 0 ? "" : "2016-09-" + (10 + i % 15), "word " + i + ".");
        }
        var seen = new ArrayList<String>();
        var back = new ArrayList<String>();
        var page = page("");
        for (var next = page; next != null; next = follow(next, "next")) {
            seen.addAll(next.select(".entries .line").eachText());
            page = next;
        }
        for (var next = page; next != null; next = follow(next, "prev")) {
            back.addAll(0, next.select(".entries .line").eachText());
        }
        assertThat(seen).hasSize(106).doesNotHaveDuplicates().isEqualTo(back);
    }

    @Test
    void page_takesAsManyQueries_whateverIsOnIt() {
        claim("Command", "2016-09-18", "62 were killed");
        page("");
        var few = statements.of(() -> page(""));
        assertThat(few).as(() -> String.join("\n\n", few)).hasSizeLessThanOrEqualTo(QUERIES);
        for (int i = 0; i < 20; i++) {
            Records.saved(Records.claim(event, "Party " + i, SOURCE, "word " + i)
                    .with("relay-0", "Command")
                    .send());
        }
        assertThat(statements.of(() -> page(""))).hasSizeLessThanOrEqualTo(QUERIES);
    }

    @Test
    void overview_countsWhatIsCertain_andWhatIsPossible() {
        claim("Command", "2016-09-18T10:00+03:00", "then");
        claim("Command", "2016-09", "some time");
        claim("Command", "", "nobody knows");

        var overview = page("").select(".density");

        assertThat(overview.select("rect:not(.possible)")).hasSize(1);
        assertThat(overview.select("rect.possible")).hasSizeGreaterThan(20);
        assertThat(overview.text()).contains("1 claim is not on this scale");
    }

    @Test
    void hiddenClaimsAndParts_areNotShown() {
        var claim = claim("Command", "2016-09-18", "a mistake");
        Records.saved(Forms.open(claim + "/history", "reason")
                .with("reason", "wrong event")
                .send());

        assertThat(lines("")).doesNotContain("a mistake");
    }

    private String claim(String party, String said, String wording) {
        return Records.saved(
                Records.claim(event, party, SOURCE, wording).with("said", said).send());
    }

    private String answer(String question, String said, String value) {
        return Records.saved(Records.claim(event, "Observatory", SOURCE, value + " it was")
                .with("said", said)
                .with("a-" + question + "-value", value)
                .send());
    }

    private List<String> lines(String query) {
        return page(query).select(".entries .line").eachText();
    }

    private Document page(String query) {
        return get(event + "/timeline" + query);
    }

    private Document follow(Document page, String where) {
        var link = page.select("a[rel=" + where + "]").attr("href");
        return link.isEmpty() ? null : get(event + "/timeline" + link);
    }

    private static Document get(String path) {
        return Forms.page(given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }
}
