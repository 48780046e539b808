package org.counterclaim.reading;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reading room over HTTP, as somebody without scripts uses it. */
@QuarkusTest
@AsContributor
class ReadingPagesTest {
    private static final String TEXT = """
            At least 14 people were killed, the Lirin coast guard said on Saturday.

            "The vessel was sound," Transport Minister Anna Kolbe told reporters. "Every passenger had a ticket."

            The Valdic newspaper, citing a source in the harbour office, reported that the captain had been warned. \
            The Transport Ministry denied the report.
            """;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String event;
    private String source;

    @BeforeEach
    void records() {
        database.empty();
        event = Records.event("Sinking of the ferry");
        source = Records.source("Ferry sinks", "Lirin News Agency", TEXT);
    }

    @Test
    void text_isShownWhole_withWhatIsFoundInIt_andTheListSaysHowManyAreLeft() {
        var page = room("");

        assertThat(page.select("#text").first().wholeText()).isEqualTo(TEXT.strip());
        assertThat(page.select("#text .candidate").eachText())
                .contains("At least 14 people were killed", "\"The vessel was sound,\"");
        assertThat(page.select(".statements > li.open")).hasSize(5);
        assertThat(page.select("#left").text()).isEqualTo("5 left");
    }

    @Test
    void acceptedStatement_fillsInTheForm_andBecomesAClaimWithItsPlace() {
        Records.party("Anna Kolbe", "PERSON", "");
        var form = accept("The vessel was sound");
        var fields = Forms.in(form, "wording");

        assertThat(fields.value("wording")).isEqualTo("The vessel was sound");
        assertThat(fields.value("form")).isEqualTo("QUOTE");
        assertThat(fields.value("party")).isEqualTo("Anna Kolbe");
        assertThat(fields.value("language")).isEqualTo("en");
        assertThat(Records.saved(fields.send()))
                .contains(source + "/read?event=")
                .contains("from=");

        assertThat(database.column("select quote_check from claim")).containsExactly("EXACT");
        assertThat(database.column("select anchor_start from claim")).containsExactly(TEXT.indexOf("The vessel"));
        var page = room("");
        assertThat(page.select("#left").text()).isEqualTo("4 left");
        assertThat(page.select("#text .claimed").eachText()).containsExactly("The vessel was sound");
        assertThat(item(page, "The vessel was sound").select("a").text()).isEqualTo("Recorded");
    }

    @Test
    void statementOfSomebodyUnknown_createsThem_andTellsWhenAndThroughWhom() {
        var said = Forms.in(accept("At least 14 people were killed"), "wording");
        assertThat(said.value("said")).isEqualTo("2016-09-17");
        assertThat(said.value("party")).containsIgnoringCase("Lirin coast guard");
        assertThat(said.value("partyKind")).isNotEmpty();
        Records.saved(said.send());

        var relayed = Forms.in(accept("the captain had been warned"), "wording");
        assertThat(relayed.value("relay-0")).containsIgnoringCase("Valdic newspaper");
        Records.saved(relayed.send());

        assertThat(database.column("select count(*) from claim_relay")).containsExactly(1L);
    }

    @Test
    void dismissedStatement_staysSoForEverybody_untilSomebodyLaysItBack() {
        var changes = database.column("select count(*) from change");
        assertThat(decide("denied the report").statusCode()).isEqualTo(303);

        var page = room("");
        assertThat(page.select("#left").text()).isEqualTo("4 left");
        assertThat(item(page, "denied the report").text()).contains("Dismissed by");
        assertThat(page.select("#text .candidate").eachText()).doesNotContain("the report");
        assertThat(database.column("select count(*) from change")).isEqualTo(changes);

        assertThat(decide("denied the report").statusCode()).isEqualTo(303);
        assertThat(room("").select("#left").text()).isEqualTo("5 left");
    }

    @Test
    void decisions_stayAfterTheTextWasRetrievedAgain_andFormsOfTheOldTextChangeNothing() {
        decide("denied the report");
        Records.saved(Forms.in(accept("The vessel was sound"), "wording").send());
        var stale = Forms.at(get(address()), "li:contains(14 people) form");
        var again = Forms.open(source + "/versions/new", "text").with("text", "CORRECTED. " + TEXT);
        Records.saved(again.send());

        var page = room("");
        assertThat(page.select("#left").text()).isEqualTo("3 left");
        assertThat(page.select("#text .claimed").eachText()).containsExactly("The vessel was sound");
        assertThat(stale.send().statusCode()).isEqualTo(404);
        assertThat(room("").select("#left").text()).isEqualTo("3 left");
    }

    @Test
    void claimThatIsHidden_leavesItsStatementOpen() {
        Records.saved(Forms.in(accept("The vessel was sound"), "wording").send());
        assertThat(room("").select("#left").text()).isEqualTo("4 left");

        database.execute("update claim set hidden = true");

        assertThat(room("").select("#left").text()).isEqualTo("5 left");
        Records.saved(Forms.in(accept("The vessel was sound"), "wording").send());
        assertThat(room("").select("#left").text()).isEqualTo("4 left");
    }

    @Test
    void selectedWords_fillInTheForm_whereverTheyStand() {
        int start = TEXT.indexOf("Every passenger");
        var selected = Forms.in(get(address() + "&at=" + start + "-" + (start + 15)), "wording");
        assertThat(selected.value("wording")).isEqualTo("Every passenger");
        assertThat(selected.value("form")).isEqualTo("PARAPHRASE");

        var saved = selected.with("party", "Kolbe").with("partyKind", "PERSON").send();

        Records.saved(saved);
        assertThat(database.column("select anchor_start from claim")).containsExactly(start);
        assertThat(room("").select("#left").text()).isEqualTo("5 left");
        assertThat(get(address() + "&at=0-99999").statusCode()).isEqualTo(404);
    }

    @Test
    void refusedForm_comesBackBesideTheText_withAllThatWasTyped() {
        var refused = Forms.in(accept("The vessel was sound"), "wording")
                .with("said", "some day")
                .with("note", "seen")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#said-error").text()).isNotEmpty();
        assertThat(Forms.page(refused).select("#text").first().wholeText()).isEqualTo(TEXT.strip());
        var again = Forms.in(refused, "wording");
        assertThat(again.value("note")).isEqualTo("seen");
        assertThat(database.column("select count(*) from review")).containsExactly(0L);
        Records.saved(again.with("said", "2016-09-17").send());
        assertThat(room("").select("#left").text()).isEqualTo("4 left");
    }

    @Test
    void buttonsOfTheForm_stayInTheRoom() {
        var form = Forms.in(accept("The vessel was sound"), "wording");

        var said = form.with("act", "said").send();

        assertThat(said.statusCode()).isEqualTo(200);
        assertThat(Forms.in(said, "wording").value("said")).isEqualTo("2016-09-18");
        assertThat(Forms.page(said).select("#text")).isNotEmpty();
    }

    @Test
    void withoutAnEvent_oneIsChosenFirst_byItsTitle() {
        var asked = get(source + "/read?at=0-29");
        assertThat(Forms.page(asked).select("[name=wording]")).isEmpty();

        var refused = Forms.in(asked, "about").with("about", "No such event").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#about-error").text()).contains("No such event");

        var chosen =
                Forms.in(refused, "about").with("about", "Sinking of the ferry").send();
        assertThat(Records.saved(chosen)).isEqualTo(address() + "&at=0-29");
    }

    @Test
    void eventOfTheLastClaim_isTheEventOfTheRoom() {
        Records.saved(Forms.in(accept("The vessel was sound"), "wording").send());

        assertThat(Forms.page(get(source + "/read")).select(".about a").first().attr("href"))
                .isEqualTo(event);
    }

    @Test
    void otherLanguages_haveTheirQuotesListed_andThePageSaysSo() {
        var russian = Records.source("Статья", "Агентство", "Командование заявило: «ещё один удар нанесён».");
        Records.saved(
                Forms.open(russian + "/edit", "title").with("language", "ru").send());

        var page = Forms.page(get(russian + "/read"));

        assertThat(page.select(".statements .line").eachText()).containsExactly("«ещё один удар нанесён»");
        assertThat(page.select(".notice").text()).contains("quotations");
    }

    @Test
    void sourceWithoutAText_saysSo() {
        var empty = Records.source("Nothing", "An agency", "");

        assertThat(Forms.page(get(empty + "/read")).select(".empty").text())
                .contains("No text of this source is stored");
    }

    @Test
    void room_asksAFewQueries_howeverMuchIsFoundAndRecorded() {
        int before = statements.of(() -> room("")).size();
        Records.saved(Forms.in(accept("The vessel was sound"), "wording").send());
        Records.saved(Forms.in(accept("Every passenger"), "wording").send());
        decide("denied the report");

        assertThat(statements.of(() -> room(""))).hasSizeLessThanOrEqualTo(before + 1);
        assertThat(before).isLessThanOrEqualTo(8);
        var form = item(room(""), "14 people").select(".accept").attr("href");
        assertThat(statements.of(() -> get(form))).hasSizeLessThanOrEqualTo(before + 6);
    }

    /** Dismisses a statement, or lays it back. */
    private Response decide(String words) {
        var place = item(room(""), words).attr("data-place");
        return Forms.at(get(address()), "li[data-place=" + place + "] form").send();
    }

    private static Element item(Document page, String words) {
        return page.select(".statements > li").stream()
                .filter(item -> item.select(".line").text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Response accept(String words) {
        return get(item(room(""), words).select(".accept").attr("href"));
    }

    private Document room(String more) {
        return Forms.page(get(address() + more));
    }

    private String address() {
        return source + "/read?event=" + event.substring(event.lastIndexOf('/') + 1);
    }
}
