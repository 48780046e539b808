package org.counterclaim.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.testing.Records.saved;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a claim after it was recorded. */
@QuarkusTest
@AsEditor
class ClaimRecordTest {
    private static final String SOURCE = "Report on the strike";
    private static final String QUOTED = "62 soldiers were killed";

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String event;
    private String source;

    @BeforeEach
    void someEventAndSource() {
        database.empty();
        event = Records.event("Deir ez-Zor strike");
        source = Records.source(SOURCE, "Outlet", Records.TEXT);
    }

    @Test
    void replacement_isForTheSameVoiceOnly_unlessTheReportWasWrong() {
        Records.party("Syria", "STATE", "");
        Records.party("Command", "FORCE", "Syria");
        var first = claimBy("Command", "62");

        assertThat(replacing(first, "Outlet", "CORRECTS").send().statusCode()).isEqualTo(422);
        saved(replacing(first, "Syria", "CORRECTS").send());
        saved(replacing(first, "Outlet", "MISREPORTED").send());

        assertThat(page(first).select(".retracted").text()).contains("reported wrongly");
        assertThat(page(first).text()).contains("Replaced by · corrects", "Replaced by · had been misreported");
    }

    @Test
    void cycleOfReplacements_isRefused() {
        var first = claimBy("Command", "62");
        var second = saved(replacing(first, "Command", "UPDATES").send());

        var refused = Forms.open(first + "/edit", "wording")
                .with("replaces", second)
                .with("manner", "UPDATES")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#replaces-error").text()).contains("cannot replace itself");
    }

    @Test
    void retractionByTheParty_andHidingOfAWrongRecord_areShownForWhatTheyAre() {
        var retracted = claimBy("Command", "62");
        saved(replacing(retracted, "Command", "RETRACTS").send());
        var hidden = claimBy("Command", "63");
        Forms.open(hidden + "/history", "version").send();

        assertThat(page(retracted).select(".retracted").text()).contains("took this back");
        assertThat(page(hidden).select(".problem").text()).contains("recorded wrongly");
        assertThat(page(event).select("ol.claims").text()).contains("62").doesNotContain("63");
        assertThat(page(event).select("ol.claims li:has(.undone)").text()).contains("62", "took this back");
    }

    @Test
    void eachRecordedState_hasAPermanentAddress() {
        var claim = claimBy("Command", "62 soldiers");
        var permanent = page(claim).select("a[href*=change]").attr("href");
        Forms.open(claim + "/edit", "wording").with("wording", "83 soldiers").send();

        assertThat(page(claim).select(".wording").text()).isEqualTo("83 soldiers");
        var state = page(permanent);
        assertThat(state.select(".wording").text()).isEqualTo("62 soldiers");
        assertThat(state.text()).contains("recorded by change", "Command", "Paraphrase");
        assertThat(page(claim + "/history").select("a[href*=change]")).hasSize(2);
        assertThat(given().get(claim + "?change=1").statusCode()).isEqualTo(404);
    }

    @Test
    void secondTab_seesBothTexts_rowsToo_andMerges() {
        Records.question(event, "How many were killed?", "NUMBER");
        var claim = claimBy("Command", "62 soldiers");
        var one = Forms.open(claim + "/edit", "wording");
        var two = Forms.open(claim + "/edit", "wording");
        var answer = page(claim + "/edit").select("[name$=-value]").attr("name");
        saved(one.with("relay-0", "Outlet")
                .with(answer, "62")
                .with("note", "by the first tab")
                .send());

        var conflict = two.with("wording", "about 62 soldiers")
                .with(answer, "about 62")
                .send();

        assertThat(conflict.statusCode()).isEqualTo(409);
        var merged = Forms.in(conflict, "wording").keeping(two.cookies());
        assertThat(merged.value("wording")).isEqualTo("about 62 soldiers");
        assertThat(merged.value("relay-0")).isEqualTo("Outlet");
        assertThat(merged.value("note")).isEqualTo("by the first tab");
        assertThat(Forms.page(conflict).select("#answers .twotexts").text()).contains("62", "about 62");
    }

    @Test
    void oneSave_isOneState_andOneChange() {
        var first = claimBy("Command", "62");
        var claim = claimBy("Command", "63");

        saved(Forms.open(claim + "/edit", "wording")
                .with("party", "New party")
                .with("partyKind", "FORCE")
                .with("replaces", first)
                .with("manner", "MISREPORTED")
                .with("relay-0", "Outlet")
                .send());

        assertThat(database.column("select version from claim where wording = '63'"))
                .containsExactly(1);
        assertThat(page(claim + "/history").select("ol.history > li")).hasSize(2);
    }

    @Test
    void staleAnswers_overwriteNothing() {
        Records.question(event, "How many were killed?", "NUMBER");
        var claim = claimBy("Command", "62 soldiers");
        var answer = page(claim + "/answers").select("[name$=-value]").attr("name");
        var one = Forms.open(claim + "/answers", "version");
        var two = Forms.open(claim + "/answers", "version");
        saved(one.with(answer, "62").send());

        assertThat(two.with(answer, "83").send().statusCode()).isEqualTo(409);
        assertThat(database.column("select given from answer")).containsExactly("62");
    }

    @Test
    void passageGoneFromANewerText_isFlagged_andTheClaimStaysWithItsOwn() {
        var claim = saved(Records.claim(event, "Command", SOURCE, QUOTED)
                .with("form", "QUOTE")
                .send());

        retrieve("Fewer than 62 soldiers were wounded.");
        assertThat(page(claim).select(".mark.revised").text()).contains("Silently revised: in version 2");
        assertThat(page(claim).select(".passage mark").text()).isEqualTo(QUOTED);
        saved(Forms.open(claim + "/edit", "wording").with("note", "still there").send());
        assertThat(database.column("select source_version from claim")).containsExactly(1);
        assertThat(database.column("select revised_in from claim")).containsExactly(2);

        retrieve(Records.TEXT + " And more.");
        assertThat(page(claim).select(".mark.revised")).isEmpty();
    }

    private void retrieve(String text) {
        saved(Forms.open(source + "/versions/new", "text").with("text", text).send());
    }

    @Test
    void mergedParty_isExchangedWhereverItStands_andGivenBack() {
        var claim = saved(Records.claim(event, "Command", SOURCE, "62")
                .with("relay-0", "Comand")
                .with("relay-0Kind", "FORCE")
                .send());
        var twin = page(claim).select("ol.chain a:contains(Comand)").attr("href");
        saved(Forms.open(twin + "/merger", "into").with("into", "Command").send());
        assertThat(page(claim).select("ol.chain a").eachText()).containsExactly("Command", "Command", "Outlet");

        saved(Forms.open(twin + "/history", "reason").send());

        assertThat(page(claim).select("ol.chain a").eachText()).containsExactly("Command", "Comand", "Outlet");
        assertThat(page(claim + "/history").select("ol.history > li")).hasSize(3);
    }

    @Test
    void zoneOfTheEvent_movesWhenItsClaimsWereSaid() {
        saved(Records.claim(event, "Command", SOURCE, "62")
                .with("said", "2016-09-17T17:00")
                .send());
        var before = (Long) database.column("select said_from from claim").get(0);

        saved(Forms.open(event + "/edit", "zone").with("zone", "UTC").send());

        assertThat(database.column("select said_from from claim")).containsExactly(before + 3 * 3600);
    }

    @Test
    void namedClaim_isFoundByItsLabel_itsIdAndItsAddress() {
        var claim = claimBy("Command", "62 soldiers");
        var label = page(event + "/claims/suggestions?repeats=soldiers")
                .select("option")
                .attr("value");

        for (var typed : new String[] {label, claim, "https://example.org" + claim, claim.substring(8)}) {
            var repeating = saved(Records.claim(event, "Outlet", SOURCE, "again")
                    .with("repeats", typed)
                    .send());
            assertThat(page(repeating).select("dd a[href=" + claim + "]"))
                    .as(typed)
                    .isNotEmpty();
        }
    }

    @Test
    void restoredState_bringsBackRelaysAndAnswers() {
        Records.question(event, "How many were killed?", "NUMBER");
        var form = Records.claim(event, "Command", SOURCE, "62");
        var answer = page(event + "/claims/new").select("[name$=-value]").attr("name");
        var claim = saved(form.with(answer, "62").with("relay-0", "Outlet").send());
        saved(Forms.open(claim + "/edit", "wording")
                .with(answer, "")
                .with("relay-0", "")
                .send());
        assertThat(database.column("select given from answer")).isEmpty();

        saved(Forms.open(claim + "/history", "change").send());

        assertThat(database.column("select given from answer")).containsExactly("62");
        assertThat(database.column("select count(*) from claim_relay")).containsExactly(1L);
    }

    @Test
    @AsContributor
    void contributor_mayNotEditWhatOthersRecorded() {
        var claim = claimBy("Command", "62");
        var edit = Forms.open(claim + "/edit", "wording");
        var answers = Forms.open(claim + "/answers", "version");
        database.execute("update claim set creator_id = 'other'");

        assertThat(given().get(claim + "/edit").statusCode()).isEqualTo(403);
        assertThat(given().get(claim + "/answers").statusCode()).isEqualTo(403);
        assertThat(edit.with("wording", "63").send().statusCode()).isEqualTo(403);
        assertThat(answers.send().statusCode()).isEqualTo(403);
        assertThat(database.column("select wording from claim")).containsExactly("62");
        assertThat(given().get(claim).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @AsContributor
    @ValueSource(strings = {"event", "source", "party"})
    void claimOfWhatIsHidden_isNotFoundByOthers_andStandsInNoList(String table) {
        var claim = claimBy("Command", "62");
        database.execute("update " + table + " set hidden = true, creator_id = 'other'");

        assertThat(given().get(claim).statusCode()).isEqualTo(404);
        assertThat(page("/").select("ol.claims")).isEmpty();
    }

    @Test
    @AsContributor
    void whatIsHidden_isNotShownByTheClaimsThatNameIt() {
        var question = Records.question(event, "Hidden question?", "NUMBER");
        var hidden = claimBy("Outlet", "hidden wording");
        var claim = saved(Records.claim(event, "Command", SOURCE, "62")
                .with("repeats", hidden)
                .with("relay-0", "Hidden relay")
                .with("relay-0Kind", "FORCE")
                .with("a-" + question + "-value", "62")
                .send());
        database.execute("update claim set hidden = true, creator_id = 'other' where wording = 'hidden wording'");
        database.execute("update party set hidden = true, creator_id = 'other' where name = 'Hidden relay'");
        database.execute("update question set hidden = true, creator_id = 'other'");

        var text = page(claim).text();

        assertThat(text)
                .contains("Command", "not shown")
                .doesNotContain("hidden wording", "Hidden relay", "Hidden question");
    }

    @Test
    void replacedClaim_keepsTheVoiceOfWhatReplacesIt() {
        Records.party("Syria", "STATE", "");
        Records.party("Command", "FORCE", "Syria");
        var first = claimBy("Command", "62");
        saved(replacing(first, "Syria", "CORRECTS").send());

        var refused =
                Forms.open(first + "/edit", "wording").with("party", "Outlet").send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#party-error")).hasSize(1);
    }

    @Test
    void relayThatAdoptedAlready_takesNoSecondDate() {
        var claim = saved(Records.claim(event, "Command", SOURCE, "62")
                .with("relay-0", "Ministry")
                .with("relay-0Kind", "MINISTRY")
                .with("adopts-0", "yes")
                .send());

        var refused = Forms.open(claim + "/edit", "wording")
                .with("adopts-0", "yes")
                .with("adoptedSaid-0", "2016-09-19")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#adoptedSaid-0-error").text()).contains("Ministry has adopted it");
    }

    @Test
    void answersTypedForAnotherKindOfQuestion_areRefused() {
        var question = Records.question(event, "How many were killed?", "NUMBER");
        var form = Records.claim(event, "Command", SOURCE, "62").with("a-" + question + "-value", "62");
        saved(Forms.open("/questions/" + question + "/edit", "kind")
                .with("kind", "YES_NO")
                .send());

        assertThat(form.send().statusCode()).isEqualTo(422);
        assertThat(database.column("select given from answer")).isEmpty();
    }

    @Test
    void restoredClaim_goesBackToTheTextItCameFrom() {
        var claim = saved(Records.claim(event, "Command", SOURCE, QUOTED)
                .with("form", "QUOTE")
                .send());
        Records.source("Another report", "Outlet", "Something else: 83 were killed.");
        saved(Forms.open(claim + "/edit", "wording")
                .with("source", "Another report")
                .with("wording", "83 were killed")
                .send());
        retrieve("Fewer than 62 soldiers were wounded.");

        saved(Forms.open(claim + "/history", "change").send());

        assertThat(page(claim).select(".passage mark").text()).isEqualTo(QUOTED);
        assertThat(page(claim).select(".mark.revised")).hasSize(1);
    }

    @Test
    void pages_makeFewQueries_howeverMuchIsRecorded() {
        Records.question(event, "How many were killed?", "NUMBER");
        var answer = page(event + "/claims/new").select("[name$=-value]").attr("name");
        var claim = saved(
                Records.claim(event, "Command", SOURCE, "62").with(answer, "62").send());
        for (int i = 0; i < 3; i++) {
            saved(replacing(claim, "Command", "UPDATES")
                    .with("relay-0", "Outlet")
                    .send());
        }

        assertThat(statements.of(() -> page(claim))).hasSizeLessThanOrEqualTo(5);
        assertThat(statements.of(() -> page(event))).hasSizeLessThanOrEqualTo(7);
        assertThat(statements.of(() -> page("/"))).hasSizeLessThanOrEqualTo(10);
        var one = statements.of(() -> page(event)).size();
        for (int i = 0; i < 5; i++) {
            saved(Records.claim(event, "Speaker " + i, SOURCE, "63")
                    .with("relay-0", "Outlet")
                    .send());
        }
        assertThat(statements.of(() -> page(event))).hasSize(one);
    }

    private String claimBy(String party, String wording) {
        return saved(Records.claim(event, party, SOURCE, wording).send());
    }

    private Forms replacing(String claim, String party, String manner) {
        return Records.claim(event, party, SOURCE, "another")
                .with("replaces", claim)
                .with("manner", manner);
    }

    private static Document page(String address) {
        return Forms.page(given().get(address).then().statusCode(200).extract().response());
    }
}
