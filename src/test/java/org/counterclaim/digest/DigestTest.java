package org.counterclaim.digest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the start page and an event's own page show of comparisons, and how it follows what is recorded. */
@QuarkusTest
@AsEditor
class DigestTest {
    private static final String KILLED = "How many were killed?";
    private static final String SOURCE = "An article";

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    DigestSchedule digests;

    private String event;
    private String question;

    @BeforeEach
    void event() {
        database.empty();
        event = Records.event("Strike");
        question = Records.question(event, KILLED, "NUMBER");
        Records.source(SOURCE, "An agency", "");
    }

    @Test
    void conflict_isOnTheStartPage_andCountedOnTheEventsOwn() {
        claim(event, "Command", "62");
        claim(event, "Observatory", "more than 90");
        claim(event, "Ministry", "70");
        assertThat(page("/").text()).doesNotContain("Sharpest conflicts");

        digests.catchUp();

        var found = page("/").select(".findings li:contains(" + KILLED + ")").first();
        assertThat(found.text()).contains("Strike", "Command 62", "Observatory more than 90", "3 parties");
        assertThat(found.select(".line a").attr("href")).isEqualTo(event + "/compare#" + question);
        assertThat(page(event).select(".tally").text()).isEqualTo("Conflict 1");
        assertThat(page(event).select(".list a").eachText()).contains(KILLED);
    }

    @Test
    void sharpestConflict_isBetweenTheMostParties() {
        claim(event, "Command", "62");
        claim(event, "Observatory", "90");
        var other = Records.event("Another strike");
        var wounded = Records.question(other, "How many were wounded?", "NUMBER");
        for (int i = 1; i < 4; i++) {
            answer(other, wounded, "Party " + i, "" + i);
        }

        digests.catchUp();

        assertThat(page("/").select(".findings .line a").eachText()).containsExactly("How many were wounded?", KILLED);
    }

    @Test
    void changeOfAccount_andWhatWasTakenBack_areOnTheStartPage() {
        claim(event, "Observatory", "83");
        var later = claim(event, "Observatory", "90", "2016-09-19", "UPDATES", "83");
        digests.catchUp();
        assertThat(changes()).contains("Observatory 83", "Observatory 90");

        claim(event, "Observatory", "", "2016-09-20", "RETRACTS", "90");
        digests.catchUp();

        assertThat(changes()).contains("Observatory 90", "took it back");
        assertThat(page("/").select(".then a[href=" + later + "]")).hasSize(2);
    }

    @Test
    void whatIsHidden_isGoneAtOnce_andFromTheDigestSoon() {
        claim(event, "Command", "62");
        var claim = claim(event, "Observatory", "90");
        digests.catchUp();

        Records.saved(Forms.open(claim + "/history", "reason")
                .with("reason", "wrong event")
                .send());
        assertThat(page("/").select(".findings")).isEmpty();
        digests.catchUp();

        assertThat(page(event).select(".tally").text()).isEqualTo("One-sided 1");
        assertThat(database.column("select parties from question_verdict")).containsExactly(0);
    }

    @Test
    void claimsOnAPart_concernTheWhole_untilItIsNoPartAnymore() {
        claim(event, "Command", "62");
        var part = Records.saved(Forms.open("/events/new?partOf=" + event.replace("/events/", ""), "title")
                .with("title", "Inquiry")
                .send());
        answer(part, question, "Observatory", "90");
        digests.catchUp();
        assertThat(page(event).select(".tally").text()).isEqualTo("Conflict 1");

        Records.saved(Forms.open(part + "/edit", "title").with("partOf", "").send());
        digests.catchUp();

        assertThat(page(event).select(".tally").text()).isEqualTo("One-sided 1");
    }

    @Test
    void partiesThatSpeakForOneState_areOneColumn_onceTheTreeSaysSo() {
        claim(event, "Command", "62");
        claim(event, "Ministry", "70");
        digests.catchUp();
        assertThat(page(event).select(".tally").text()).isEqualTo("Conflict 1");

        Records.party("Syria", "STATE", "");
        for (var party : page("/parties").select("main a[href^=/parties/]:matchesOwn(Command|Ministry)")) {
            Records.saved(Forms.open(party.attr("href") + "/edit", "name")
                    .with("partOf", "Syria")
                    .send());
        }
        digests.catchUp();

        assertThat(page(event).select(".tally").text()).isEqualTo("One-sided 1");
    }

    @Test
    void pages_makeFewQueries_howeverMuchWasFound() {
        claim(event, "Command", "62");
        claim(event, "Observatory", "83");
        claim(event, "Observatory", "90", "2016-09-19", "UPDATES", "83");
        digests.catchUp();
        var start = statements.of(() -> page("/"));
        assertThat(start).as(() -> String.join("\n\n", start)).hasSizeLessThanOrEqualTo(12);
        var one = statements.of(() -> page(event));
        assertThat(one).as(() -> String.join("\n\n", one)).hasSizeLessThanOrEqualTo(7);

        for (int i = 0; i < 4; i++) {
            var other = Records.event("Strike " + i);
            var asked = Records.question(other, "How many " + i + "?", "NUMBER");
            answer(other, asked, "Command", "1");
            answer(other, asked, "Observatory", "2");
        }
        digests.catchUp();

        assertThat(statements.of(() -> page("/"))).hasSameSizeAs(start);
    }

    @Test
    void digests_areMadeAgain_whereTheyWereThrownAway() {
        claim(event, "Command", "62");
        claim(event, "Observatory", "90");
        digests.catchUp();
        database.execute("delete from question_verdict_claim");
        database.execute("delete from question_verdict");
        database.execute("delete from digest_reached");

        digests.catchUp();

        assertThat(page(event).select(".tally").text()).isEqualTo("Conflict 1");
        var idle = statements.of(digests::catchUp);
        assertThat(idle).as("nothing to follow").hasSizeLessThanOrEqualTo(4);
    }

    private String claim(String about, String party, String value) {
        return answer(about, question, party, value);
    }

    private static String answer(String about, String asked, String party, String value) {
        return Records.saved(Records.claim(about, party, SOURCE, value + " it was")
                .with("said", "2016-09-18")
                .with("a-" + asked + "-value", value)
                .send());
    }

    private String claim(String about, String party, String value, String said, String manner, String before) {
        var earlier = page(about)
                .select(".claims .line a:contains(" + before + " it was)")
                .attr("href");
        return Records.saved(Forms.open(about + "/claims/new", "wording")
                .with("party", party)
                .with("source", SOURCE)
                .with("wording", value + " it was")
                .with("said", said)
                .with("manner", manner)
                .with("replaces", earlier)
                .with("a-" + question + "-value", value)
                .send());
    }

    private static String changes() {
        return page("/").select(".then").text();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
