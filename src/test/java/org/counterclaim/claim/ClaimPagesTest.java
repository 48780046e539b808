package org.counterclaim.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.testing.Records.saved;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AsEditor
class ClaimPagesTest {
    private static final String SOURCE = "Report on the strike";

    @Inject
    Database database;

    private String event;

    @BeforeEach
    void someEventAndSource() {
        database.empty();
        event = Records.event("Deir ez-Zor strike");
        Records.source(SOURCE, "Outlet", Records.TEXT);
    }

    @Test
    void chain_standsFromTheSpeakerToThePublisher_withItsHands() {
        var page = shown(claim("62 soldiers were killed")
                .with("party", "Command")
                .with("relay-0", "Ministry")
                .with("relay-0Kind", "MINISTRY")
                .with("relay-1", "Agency")
                .with("relay-1Kind", "MEDIUM"));

        assertThat(page.select("ol.chain li a").eachText()).containsExactly("Command", "Ministry", "Agency", "Outlet");
        assertThat(page.select(".hands").text()).isEqualTo("fourth-hand");
    }

    @ParameterizedTest
    @CsvSource({
        "party, '', Name the party",
        "party, Nobody known, No party is called",
        "source, '', Name the source",
        "source, Nothing known, Nothing known",
        "wording, '', Write what was said",
        "language, Klingon?, no language",
        "said, yesterday, yesterday",
        "relay-0, Nobody known, No party is called",
        "relay-0, '', Name who relayed it",
        "adoptedSaid-0, yesterday, yesterday",
        "repeats, Nothing known, no recorded claim",
        "replaces, Nothing known, no recorded claim",
        "manner, UPDATES, Name the claim that it replaces",
    })
    void wrongField_isRefusedAtTheField_andNothingTypedIsLost(String field, String typed, String message) {
        var question = Records.question(event, "How many were killed?", "NUMBER");
        var form = claim("62 soldiers were killed")
                .with("partyKind", "")
                .with("party", "Outlet")
                .with("relay-0", "Outlet")
                .with("adopts-0", "yes")
                .with("translation", "in other words")
                .with("note", "Kept\nnote")
                .with("reason", "Kept reason")
                .with("a-" + question + "-value", "about 62")
                .with(field, typed);

        var answer = form.send();

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Forms.page(answer);
        assertThat(page.select("p.error").text()).contains(message);
        assertThat(page.select("#" + (field.equals("manner") ? "replaces" : field) + "[aria-invalid=true]"))
                .isNotEmpty();
        assertKept(form, Forms.in(answer, "wording"), question);
        assertThat(database.column("select id from claim")).isEmpty();
    }

    private static void assertKept(Forms sent, Forms again, String question) {
        for (var field : List.of(
                "party",
                "source",
                "wording",
                "form",
                "language",
                "translation",
                "said",
                "relay-0",
                "adoptedSaid-0",
                "repeats",
                "replaces",
                "manner",
                "note",
                "reason",
                "a-" + question + "-value")) {
            assertThat(again.value(field)).as(field).isEqualTo(sent.value(field));
        }
    }

    @Test
    void allThatIsWrong_isToldAtOnce() {
        var answer = claim("62 soldiers were killed")
                .with("party", "Nobody")
                .with("partyKind", "")
                .with("relay-0", "Nobody else")
                .with("said", "yesterday")
                .with("source", "Nothing")
                .send();

        assertThat(Forms.page(answer).select("p.error").eachAttr("id"))
                .contains("party-error", "relay-0-error", "said-error", "source-error");
    }

    @Test
    void quote_isFoundExactly_andShownInItsContext() {
        var page = shown(quote("62 soldiers were killed"));

        assertThat(page.select(".mark.exact").text()).contains("exactly one place");
        assertThat(page.select(".passage mark").text()).isEqualTo("62 soldiers were killed");
        assertThat(page.select(".passage").text()).contains("said on Saturday that 62", "killed near the airport");
        assertThat(database.column("select anchor_start from claim")).containsExactly(34);
    }

    @ParameterizedTest
    @ValueSource(strings = {"اثنين وستين جنديا", "«ещё один удар»", "\"We have warned them,\""})
    void quote_isFoundInEveryScript_andUnderAnyQuotationMarks(String words) {
        assertThat(shown(quote(words)).select(".mark.exact")).hasSize(1);
    }

    @Test
    void quoteAlteredByALetter_isRefused_andKeptOnlyWhereThatIsMeant() {
        var refused = quote("62 soldier were killed").send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#wording-error").text()).contains("do not stand in the stored text");
        var page = shown(Forms.in(refused, "wording").with("unfound", "yes"));
        assertThat(page.select(".mark.absent").text()).contains("Not found");
        assertThat(page.select(".passage")).isEmpty();
        assertThat(database.column("select quote_check from claim")).containsExactly("ABSENT");
    }

    @Test
    void paraphrase_needsNotStandInTheText() {
        assertThat(shown(claim("Sixty-two dead")).select(".mark.paraphrase")).hasSize(1);
    }

    @Test
    void quoteAtSeveralPlaces_isChosen() {
        var refused = quote("At least 60".toLowerCase(java.util.Locale.ROOT)).send();
        assertThat(refused.statusCode()).isEqualTo(303);

        var ambiguous = quote("60 were").send();

        assertThat(ambiguous.statusCode()).isEqualTo(422);
        var places = Forms.page(ambiguous).select("input[name=wordingId]");
        assertThat(places).hasSize(2);
        assertThat(places.get(1).parent().text()).contains("[60 were] wounded");
        var page = shown(
                Forms.in(ambiguous, "wording").with("wordingId", places.get(1).attr("value")));
        assertThat(page.select(".mark.exact").text()).contains("this one was chosen");
        assertThat(page.select(".passage").text()).contains("60 were wounded");
    }

    @Test
    void relays_areAddedMovedAndRemoved_withoutScripts() {
        var form = claim("62 soldiers were killed").with("relay-0", "First").with("said", "not a time");

        var two = acted(form, "add").with("relay-1", "Second");
        var moved = acted(two, "earlier-1");
        assertThat(moved.value("relay-0")).isEqualTo("Second");
        assertThat(moved.value("relay-1")).isEqualTo("First");
        var removed = acted(moved, "remove-0");
        assertThat(removed.value("relay-0")).isEqualTo("First");
        assertThat(removed.value("relay-1")).isEmpty();
        assertThat(removed.value("said")).isEqualTo("not a time");
        assertThat(database.column("select id from claim")).isEmpty();
    }

    @Test
    void saidThatDay_fillsInTheDayOfPublication() {
        assertThat(acted(claim("62"), "said").value("said")).isEqualTo("2016-09-18");
        assertThat(Forms.page(pressed(claim("62").with("source", "Nothing"), "said"))
                        .select("#source-error"))
                .hasSize(1);
    }

    @Test
    void saidThatDay_isADay_evenWhereTheHourOfPublicationIsKnown() {
        Records.saved(Forms.open("/sources/new", "title")
                .with("title", "With the hour")
                .with("publisher", "Outlet")
                .with("published", "2016-09-18T20:30+03:00")
                .send());

        assertThat(acted(claim("62").with("source", "With the hour"), "said").value("said"))
                .isEqualTo("2016-09-18");
    }

    @Test
    void paraphrase_isNotTakenToBeInTheLanguageOfTheSource_butAQuoteIs() {
        saved(claim("Sixty-two").send());
        saved(quote("62 soldiers were killed").send());

        assertThat(database.column("select language from claim order by id")).containsExactly("", "en");
    }

    @Test
    void saidByNobodyKnowsWhen_isSaidByThePublication() {
        saved(claim("62").send());

        assertThat(database.column("select said from claim")).containsExactly("../2016-09-18");
    }

    @Test
    void relayThatAdopts_makesAClaimOfItsOwn_thatRepeatsThisOne() {
        Records.question(event, "How many were killed?", "NUMBER");
        var form = claim("62 soldiers were killed");
        var question = question(form);
        var first = saved(form.with("relay-0", "Ministry")
                .with("relay-0Kind", "MINISTRY")
                .with("adopts-0", "yes")
                .with("adoptedSaid-0", "2016-09-18")
                .with("relay-1", "Agency")
                .with("relay-1Kind", "MEDIUM")
                .with(question, "62")
                .send());

        var claim = page(first);
        var adoption = page(claim.select("dd a[href^=/claims/]").attr("href"));
        assertThat(adoption.select("h1").text()).isEqualTo("Ministry");
        assertThat(adoption.select("ol.chain li a").eachText()).containsExactly("Ministry", "Agency", "Outlet");
        assertThat(adoption.text()).contains("Said 18 September 2016", "Repeats Command: 62 soldiers");
        assertThat(adoption.select(".says dd").text()).isEqualTo("62");

        Forms.open(first + "/edit", "wording").with("adopts-0", "yes").send();
        assertThat(database.column("select id from claim")).hasSize(2);
    }

    @Test
    void source_isAddedInPlace() {
        var page = shown(claim("62 soldiers were killed")
                .with("source", "")
                .with("source-title", "Another report")
                .with("source-publisher", "Another outlet")
                .with("source-publisherKind", "MEDIUM")
                .with("source-text", "Then 62 soldiers were killed.")
                .with("form", "QUOTE"));

        assertThat(page.select(".mark.exact")).hasSize(1);
        assertThat(page.text()).contains("Another report", "Another outlet");
    }

    @Test
    void wrongSourceInPlace_isRefusedAtItsFields_andNothingIsRecorded() {
        var answer = claim("62")
                .with("source", "")
                .with("source-title", "Another report")
                .with("source-publisher", "Nobody known")
                .with("source-address", "ftp://example.org")
                .with("source-text", "Kept\ntext")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("p.error").eachAttr("id"))
                .contains("source-publisher-error", "source-address-error");
        assertThat(Forms.in(answer, "wording").value("source-text")).isEqualTo("Kept\ntext");
        assertThat(database.column("select id from claim")).isEmpty();
        assertThat(database.column("select id from source")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "source-title, '', source-title",
        "source-retrieved, 2016-09-18, source-text",
        "source-published, yesterday, source-published",
        "source, Report on the strike, source",
    })
    void sourceInPlace_isHeldToTheRulesOfItsForm(String field, String typed, String refusedField) {
        var form = claim("62")
                .with("source", "")
                .with("source-title", "Another report")
                .with("source-publisher", "Outlet")
                .with("source-language", "Arabic")
                .with("source-note", "Kept note")
                .with(field, typed);
        if (!field.equals("source-retrieved")) {
            form.with("source-text", "Kept text");
        }

        var answer = form.send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#" + refusedField + "-error")).hasSize(1);
        var again = Forms.in(answer, "wording");
        for (var kept : List.of("source-title", "source-publisher", "source-language", "source-note", field)) {
            assertThat(again.value(kept)).as(kept).isEqualTo(form.value(kept));
        }
        assertThat(database.column("select id from source")).hasSize(1);
    }

    @Test
    void longTitleOfASourceInPlace_isRefusedAtItsField() {
        var answer = claim("62")
                .with("source", "")
                .with("source-title", "x".repeat(301))
                .with("source-publisher", "Outlet")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#source-title-error")).hasSize(1);
    }

    @Test
    void emptiedRelay_isRemovedByItsOwnButton_andNotItsNeighbour() {
        var form = claim("62").with("relay-0", "First").with("relay-1", "").with("relay-2", "Third");

        var removed = acted(form, "remove-1");

        assertThat(removed.value("relay-0")).isEqualTo("First");
        assertThat(removed.value("relay-1")).isEqualTo("Third");
        assertThat(removed.value("relay-2")).isEmpty();
    }

    @Test
    void sourceInPlace_thatIsRecordedAlready_isOfferedInstead() {
        var refused = claim("62 soldiers were killed")
                .with("source", "")
                .with("source-title", "The same again")
                .with("source-publisher", "Outlet")
                .with("source-text", Records.TEXT)
                .with("form", "QUOTE")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        var recorded =
                Forms.page(refused).select("input[name=source-duplicateId]").first();
        var page = shown(Forms.in(refused, "wording").with("source-duplicateId", recorded.attr("value")));
        assertThat(page.text()).contains(SOURCE);
        assertThat(database.column("select id from source")).hasSize(1);
    }

    @Test
    void saveAndAddAnother_keepsSourceSaidAndRelays() {
        var next = saved(claim("62")
                .with("relay-0", "Ministry")
                .with("relay-0Kind", "MINISTRY")
                .with("said", "2016-09-17")
                .with("another", "yes")
                .send());

        var form = Forms.open(next, "wording");
        assertThat(form.value("source")).isEqualTo(SOURCE);
        assertThat(form.value("relay-0")).isEqualTo("Ministry");
        assertThat(form.value("said")).isEqualTo("2016-09-17");
        assertThat(form.value("wording")).isEmpty();
        assertThat(form.value("party")).isEmpty();
    }

    @Test
    void answer_isGivenWithTheClaim_andLaterFromItsPage() {
        Records.question(event, "How many were killed?", "NUMBER");
        Records.question(event, "Was it intended?", "YES_NO");
        var form = claim("At least 60 were killed");
        var address = saved(form.with(question(form), "at least 60").send());
        assertThat(page(address).select(".says").text()).isEqualTo("How many were killed? at least 60");

        var later = Forms.open(address + "/answers", "version");
        var intended = page(address + "/answers")
                .select("fieldset:has(> legend:contains(intended)) [name$=-value]")
                .attr("name");
        saved(later.with(intended, "NO")
                .with(intended.replace("value", "reading"), "INFERRED")
                .with(intended.replace("value", "reason"), "it calls it an error")
                .send());

        assertThat(page(address).select(".says").text()).contains("at least 60", "No", "it calls it an error");
    }

    @Test
    void wrongAnswer_isRefusedAtItsField_withAnExample() {
        Records.question(event, "How many were killed?", "NUMBER");
        var form = claim("62");
        var value = question(form);

        var answer = form.with(value, "several")
                .with(value.replace("value", "reading"), "DOUBTFUL")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#" + value + "-error").text()).isNotEmpty();
        assertThat(Forms.in(answer, "wording").value(value)).isEqualTo("several");
        assertThat(Forms.page(answer).select("[id$=reason-error]")).isNotEmpty();
    }

    @Test
    void answerToAQuestionHiddenMeanwhile_isNotDroppedSilently() {
        var question = Records.question(event, "How many were killed?", "NUMBER");
        var form = claim("62").with("a-" + question + "-value", "about 62");
        saved(Forms.open("/questions/" + question + "/history", "version").send());

        var refused = form.send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#answers-error").text()).contains("about 62");
        assertThat(database.column("select id from claim")).isEmpty();
    }

    @Test
    void answerToAHiddenQuestion_staysWhenTheClaimIsEdited() {
        var question = Records.question(event, "How many were killed?", "NUMBER");
        var claim = saved(claim("62").with("a-" + question + "-value", "62").send());
        saved(Forms.open("/questions/" + question + "/history", "version").send());

        saved(Forms.open(claim + "/edit", "wording").with("note", "seen").send());

        assertThat(database.column("select given from answer")).containsExactly("62");
    }

    @Test
    void claimAboutAPart_answersTheQuestionsOfTheWhole() {
        var question = Records.question(event, "How many were killed?", "NUMBER");
        var part = Records.saved(Forms.open("/events/new?partOf=" + event.substring("/events/".length()), "title")
                .with("title", "A part")
                .send());

        var claim = page(saved(Records.claim(part, "Command", SOURCE, "62")
                .with("a-" + question + "-value", "62")
                .send()));

        assertThat(claim.select(".says").text()).isEqualTo("How many were killed? 62");
    }

    @Test
    void questionWithAnswers_keepsItsKind_andSaysWhatWouldBeLost() {
        var question = Records.question(event, "How many were killed?", "NUMBER");
        var form = claim("62");
        saved(form.with(question(form), "more than 90").send());

        var refused = Forms.open("/questions/" + question + "/edit", "kind")
                .with("kind", "YES_NO")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#kind-error").text()).contains("more than 90");
    }

    private Forms claim(String wording) {
        return Records.claim(event, "Command", SOURCE, wording);
    }

    @Test
    void refusedForm_keepsEveryRowAndChoice() {
        var question = Records.question(event, "How many were killed?", "NUMBER");
        var prefix = "a-" + question + "-";
        Records.party("Twin", "FORCE", "");
        Records.party("Above", "STATE", "");
        Records.party("Twin", "FORCE", "Above");
        var form = quote("60 were")
                .with("relay-0", "Twin")
                .with("relay-1", "Outlet")
                .with("adopts-1", "yes")
                .with("adoptedSaid-1", "2016-09-18")
                .with(prefix + "value", "about 62")
                .with(prefix + "stance", "DENIES")
                .with(prefix + "reading", "DOUBTFUL")
                .with(prefix + "reason", "a slip");

        var refused = form.send();

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Forms.page(refused);
        assertThat(page.select("input[name=relay-0Id]")).hasSize(2);
        assertThat(page.select("input[name=wordingId]")).hasSize(2);
        var again = Forms.in(refused, "wording");
        for (var field : List.of(
                "relay-0",
                "relay-1",
                "adopts-1",
                "adoptedSaid-1",
                prefix + "value",
                prefix + "stance",
                prefix + "reading",
                prefix + "reason")) {
            assertThat(again.value(field)).as(field).isEqualTo(form.value(field));
        }
        saved(again.with(
                        "relay-0Id",
                        page.select("input[name=relay-0Id]").first().attr("value"))
                .with("wordingId", page.select("input[name=wordingId]").first().attr("value"))
                .send());
    }

    private Forms quote(String wording) {
        return claim(wording).with("form", "QUOTE");
    }

    /** The field of the first question of a form. */
    private String question(Forms form) {
        return Forms.page(given().get(event + "/claims/new"))
                .select("[name$=-value]")
                .attr("name");
    }

    private static Forms acted(Forms form, String act) {
        var answer = pressed(form, act);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Forms.in(answer, "wording").keeping(form.cookies());
    }

    private static io.restassured.response.Response pressed(Forms form, String act) {
        return form.with("act", act).send();
    }

    private static Document shown(Forms form) {
        return page(saved(form.send()));
    }

    private static Document page(String address) {
        return Forms.page(given().get(address).then().statusCode(200).extract().response());
    }
}
