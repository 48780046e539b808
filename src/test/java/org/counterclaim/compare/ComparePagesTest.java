package org.counterclaim.compare;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.tsid.Tsid;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterclaim.access.SetUp;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparePagesTest {
    private static final String KILLED = "How many soldiers were killed?";
    private static final String SOHR = "Syrian Observatory for Human Rights";
    /** One more reads the session, which tests do not need. */
    private static final int QUERIES = 7;

    @Inject
    Database database;

    @Inject
    Event<SetUp> setUp;

    @Inject
    Statements statements;

    private static boolean loaded;

    private String strike;

    @BeforeAll
    static void beginAnew() {
        loaded = false;
    }

    @BeforeEach
    void example() {
        if (!loaded) {
            database.empty();
            setUp.fire(new SetUp(true));
            loaded = true;
        }
        var id = (Long) database.column("select id from event where title = 'Deir ez-Zor strike'")
                .get(0);
        strike = "/events/" + Tsid.from(id).toLowerCase();
    }

    @Test
    @AsReader
    void unitedStates_hasNoAnswerAtFirst_andAtLeast15Later() {
        var then = cell(compare("?said=2016-09-18"), KILLED, "United States");
        assertThat(then.text()).contains("no answer recorded", "last spoke");
        var later = cell(compare("?said=2016-12-01"), KILLED, "United States");
        assertThat(later.select(".answer").text()).contains("at least 15");
        assertThat(later.select(".silent")).isEmpty();
    }

    @ParameterizedTest
    @AsReader
    @ValueSource(strings = {"csv", "xlsx", "json", "md", "html"})
    void comparison_isTakenAwayAsAFile_withTheSameChoice(String format) {
        var answer = given().get(strike + "/compare/export." + format + "?conflicts=yes");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("comparison." + format);
        assertThat(answer.asByteArray())
                .isEqualTo(given().get(strike + "/compare/export." + format + "?conflicts=yes")
                        .asByteArray());
        if (!format.equals("xlsx")) {
            assertThat(answer.asString())
                    .contains("more than 90", "Deir ez-Zor strike")
                    .doesNotContain("Was Russia told");
        }
        assertThat(given().get(strike + "/compare/export.exe").statusCode()).isEqualTo(404);
    }

    @Test
    @AsEditor
    void judgementOfAnEditor_settlesAnswersInWords() {
        var question = compare("")
                .select("tbody tr:contains(cause)")
                .first()
                .select("a[href^=/questions]")
                .attr("href");
        assertThat(compare("")
                        .select("tbody tr:contains(cause)")
                        .first()
                        .select("th .verdict")
                        .text())
                .isEqualTo("Open");
        var pair = Forms.page(given().get(question + "/judgements"))
                .select("a[href*=one][aria-label*=Coe]")
                .first()
                .attr("href");

        Forms.open(pair, "grounds")
                .with("outcome", "CONFLICT")
                .with("grounds", "error and intent exclude each other")
                .send();

        loaded = false;
        assertThat(compare("")
                        .select("tbody tr:contains(cause)")
                        .first()
                        .select("th .verdict")
                        .text())
                .isEqualTo("Conflict");
    }

    @Test
    @AsReader
    void changeOfAccount_62ByOneOrigin_andTheConflict_areShown() {
        var page = compare("");

        var sohr = cell(page, KILLED, SOHR);
        assertThat(sohr.select(".answer").text()).isEqualTo("83 → more than 90");
        assertThat(sohr.select("s").text()).isEqualTo("83");
        var row = row(page, KILLED);
        assertThat(row.select("th .verdict").text()).isEqualTo("Conflict");
        assertThat(row.select("th .why").text()).contains("62", "more than 90", "no number fits");
        assertThat(row.select(".origins").text()).contains("62: 6 reports, 1 origin");
        assertThat(row.select("svg[role=img]").attr("aria-label")).contains("Syria", "62", "more than 90");
        assertThat(row.select("svg [style]")).isEmpty();
    }

    @Test
    @AsReader
    void toldBeforehand_agreesOnlyByADoubtfulReading_andSaysSo() {
        var row = compare("").select("tbody tr:contains(told)").first();

        assertThat(row.select("th .verdict").text()).isEqualTo("Agree");
        assertThat(row.select("th .badge").text()).isEqualTo("rests on a reading");
        assertThat(row.select("th .why").text()).contains("doubtful", "One-sided");
        assertThat(row.select("td .reading").text()).contains("doubtful");
    }

    @Test
    @AsReader
    void openedRussia_showsItsMinistries_andRolledUpAgain_theWhole() {
        var russia = header(compare(""), "Russia");
        var opened = get(russia.select("a:contains(below)").attr("href"));
        assertThat(opened.select("thead").text()).contains("Ministry of Foreign Affairs", "General Staff");
        var cause = opened.select("tbody tr:has(.answer.words):contains(aus)").first();
        assertThat(cell(cause, "Ministry of Foreign Affairs").text()).contains("Between");
        assertThat(cell(cause, "General Staff").text()).contains("American ignorance");

        var rolled = get(
                header(opened, "General Staff").select("a:contains(roll up)").attr("href"));
        assertThat(header(rolled, "Russia").text()).isNotEmpty();
        assertThat(rolled.select("thead").text()).doesNotContain("General Staff");
    }

    @Test
    @AsReader
    void figuresThatCanBothBeTrue_areCompatible() {
        var page = compare(columns("Syria", "Russia"));
        assertThat(row(page, KILLED).select("th .verdict").text()).isEqualTo("Compatible");
        assertThat(page.select("thead th")).hasSize(3);
        assertThat(cell(page, KILLED, "Russia").text()).contains("relays General Command of the Army: 62");
    }

    @Test
    @AsReader
    void columns_areMoved_removed_andAdded_byTheirAddresses() {
        var page = compare(columns("Syria", "Russia"));
        var moved = get(header(page, "Syria").select("a.later").attr("href"));
        assertThat(moved.select("thead th").eachText()).satisfies(names -> {
            assertThat(names.get(1)).startsWith("Russia");
            assertThat(names.get(2)).startsWith("Syria");
        });
        var removed = get(header(moved, "Syria").select("a.remove").attr("href"));
        assertThat(removed.select("thead th")).hasSize(2);

        var form = page.select("form.lens [name=column]").eachAttr("value");
        var answer = given().redirects()
                .follow(false)
                .queryParam("column", form)
                .queryParam("party", "SOHR")
                .queryParam("said", "2016-12-01")
                .get(strike + "/compare");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("said=2016-12-01").doesNotContain("party=");
        assertThat(header(get(answer.header("Location")), SOHR).text()).isNotEmpty();
    }

    @Test
    @AsReader
    void filters_narrowWhatIsSeen() {
        assertThat(compare("?conflicts=yes").select("tbody tr th .verdict").eachText())
                .isNotEmpty()
                .containsOnly("Conflict");
        assertThat(compare("?firstHand=yes").select("tbody .silent").text()).contains("left out by the filter");
        assertThat(compare("?checked=yes&said=2016-09-18").select("[name=checked][checked]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"said", "recorded"})
    @AsReader
    void unreadableTime_isToldAtTheField_andThePageIsThereWithoutIt(String field) {
        var page = compare("?" + field + "=last+week");

        assertThat(page.select("#" + field + "-error").text()).contains("last week");
        assertThat(page.select("#" + field + "[aria-invalid=true]").attr("value"))
                .isEqualTo("last week");
        assertThat(page.select("tbody tr")).hasSize(11);
    }

    @Test
    @AsReader
    void unknownParties_areTold() {
        assertThat(compare("?party=Nobody+of+this+name").select("#party-error").text())
                .contains("Nobody of this name");
        assertThat(compare("?column=0000000000000&column=x").select(".problem").text())
                .contains("2 chosen columns");
    }

    @Test
    @AsReader
    void namesakes_areChosenFrom() {
        var page = compare("?party=Ministry+of+Defence");
        assertThat(page.select(".choices label").eachText())
                .contains("Ministry of Defence < Russia", "Ministry of Defence < United Kingdom");
    }

    @Test
    @AsReader
    void claimsWithoutAnswers_standBelow_andSourcesAreListed() {
        var page = compare("");
        assertThat(page.select(".others h3").eachText()).contains("Syria");
        assertThat(page.select(".others li")).isNotEmpty();
        assertThat(page.select(".sources li")).hasSizeGreaterThan(10);
    }

    @Test
    @AsReader
    void twoAccounts_areReadSideBySide() {
        var page = compare("");
        var form = get(page.select("a:contains(Read two)").attr("href"));
        var left = form.select("#left option:matchesOwn(^Syria$)").attr("value");
        var right = form.select("#right option:matchesOwn(^Russia$)").attr("value");
        var reading = get(strike + "/compare/reading?left=" + left + "&right=" + right);
        var killed = reading.select("section.facing:contains(" + KILLED + ")").first();
        assertThat(killed.select("[data-label=Syria] blockquote").text()).contains("62");
        assertThat(killed.select("[data-label=Russia] blockquote")).isNotEmpty();
        assertThat(reading.select("h2").text()).contains("Other statements");
    }

    @Test
    @AsReader
    void page_takesFewQueries() {
        compare("");
        writeSomething();
        var heard = statements.of(() -> compare(""));
        assertThat(heard).as(() -> String.join("\n\n", heard)).hasSizeLessThanOrEqualTo(QUERIES);
        var chosen = statements.of(() -> compare("?said=2016-12-01&recorded=2026-12"));
        assertThat(chosen).as(() -> String.join("\n\n", chosen)).hasSizeLessThanOrEqualTo(QUERIES);
        assertThat(statements.of(() -> compare("")))
                .as("kept, while nothing is written")
                .hasSize(2);
    }

    @Test
    @AsReader
    void unchangedPage_isAnsweredWithoutMakingIt() {
        var tag = given().get(strike + "/compare").header("ETag");
        assertThat(tag).isNotEmpty();
        var heard =
                statements.of(() -> assertThat(again(tag, "en").statusCode()).isEqualTo(304));
        assertThat(heard).hasSize(1);
        assertThat(given().header("If-None-Match", tag)
                        .get(strike + "/compare?conflicts=yes")
                        .statusCode())
                .isEqualTo(200);
        assertThat(again(tag, "uk").statusCode()).isEqualTo(200);
        writeSomething();
        assertThat(again(tag, "en").statusCode()).isEqualTo(200);
    }

    private Response again(String tag, String language) {
        return given().header("If-None-Match", tag)
                .header("Accept-Language", language)
                .get(strike + "/compare");
    }

    @Test
    @AsContributor
    void recorded_showsWhatWasThereByThen() {
        var event = Records.event("Another");
        var question = Records.question(event, "How many?", "NUMBER");
        var source = Records.source("An article", "An agency", "");
        var claim = Records.saved(Records.claim(event, "The command", "An article", "62 were killed")
                .with("a-" + question + "-value", "62")
                .send());
        assertThat(source).isNotEmpty();
        database.execute("update change set at = timestamp '2020-01-01 00:00:00'");
        Records.saved(Forms.open(claim + "/answers", "a-" + question + "-value")
                .with("a-" + question + "-value", "70")
                .send());

        assertThat(get(event + "/compare").select(".answer").text()).isEqualTo("70");
        assertThat(get(event + "/compare?recorded=2021").select(".answer").text())
                .isEqualTo("62");
        assertThat(get(event + "/compare?recorded=2019").select(".answer")).isEmpty();
    }

    @Test
    @AsContributor
    void claimOnAPartOfTheEvent_answersItsQuestion_untilThePartIsHidden() {
        var event = Records.event("Another");
        var question = Records.question(event, "How many?", "NUMBER");
        var part = Records.saved(Forms.open("/events/new?partOf=" + event.replace("/events/", ""), "title")
                .with("title", "Part of another")
                .send());
        Records.source("Another article", "Another agency", "");
        Records.saved(Records.claim(part, "Another command", "Another article", "62 were killed")
                .with("a-" + question + "-value", "62")
                .send());

        assertThat(get(event + "/compare").select(".answer").text()).isEqualTo("62");
        assertThat(get(part + "/compare").select(".others").text()).contains("62 were killed");
        spoil();
        database.execute("update event set hidden = true where title = 'Part of another'");
        writeSomething();
        assertThat(get(event + "/compare").select(".answer")).isEmpty();
    }

    @Test
    @AsContributor
    void eventWithoutQuestionsOrClaims_saysWhatIsMissing() {
        var event = Records.event("Another");
        assertThat(get(event + "/compare").select(".empty").text())
                .contains("No question is asked", "No claim on this event");
        Records.question(event, "How many?", "NUMBER");
        assertThat(get(event + "/compare").select(".empty").text())
                .doesNotContain("No question")
                .contains("No claim on this event");
    }

    @Test
    @AsEditor
    void hiddenClaimsAndParties_areNotShown() {
        spoil();
        database.execute("update claim set hidden = true where wording like '%90%'");
        database.execute("update party set hidden = true where name = 'Denmark'");
        writeSomething();
        var page = compare("");
        assertThat(cell(page, KILLED, SOHR).select(".answer").text()).doesNotContain("90");
        assertThat(page.select("thead").text()).doesNotContain("Denmark");
    }

    @Test
    void strangers_signInFirst() {
        assertThat(given().redirects().follow(false).get(strike + "/compare").statusCode())
                .isNotEqualTo(200);
    }

    /** The next test begins with the example as it was. */
    /** Pages are kept as long as the newest change is the same. */
    private void writeSomething() {
        spoil();
        database.execute("update chain_head set hash = ?", UUID.randomUUID().toString());
    }

    private static void spoil() {
        loaded = false;
    }

    private Document compare(String query) {
        return get(strike + "/compare" + query);
    }

    private static Document get(String address) {
        return Forms.page(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    private String columns(String... names) {
        var page = compare("");
        var query = new StringBuilder("?said=2016-12-01");
        for (var name : names) {
            query.append("&column=")
                    .append(header(page, name).select("a").attr("href").replace("/parties/", ""));
        }
        return query.toString();
    }

    private static Element header(Document page, String party) {
        return page.selectFirst("thead th:has(> a:matchesOwn(^" + party + "$))");
    }

    private static Element row(Document page, String question) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select(".prompt").text().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static Element cell(Document page, String question, String party) {
        return cell(row(page, question), party);
    }

    private static Element cell(Element row, String party) {
        return row.selectFirst("td[data-label=" + party + "]");
    }
}
