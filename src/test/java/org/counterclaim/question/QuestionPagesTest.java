package org.counterclaim.question;

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
class QuestionPagesTest {
    private static final String EVENT = "/events/0000000000001";
    private static final String LIST = EVENT + "/questions";

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    Losses losses;

    @BeforeEach
    void prepare() {
        database.empty();
        losses.forget();
        event(1, "Deir ez-Zor strike", "contributor", null);
    }

    @Test
    @AsContributor
    void recordedQuestion_isListed_andHasAPage() {
        var saved = Forms.open(LIST + "/new", "question")
                .with("question", "How many soldiers were killed?")
                .with("kind", "NUMBER")
                .with("unit", "soldiers")
                .with("tolerance", "5")
                .with("note", "Syrian soldiers only")
                .send();

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).isEqualTo(LIST);
        var list = Forms.page(given().cookies(saved.cookies()).get(LIST));
        assertThat(list.select("[role=status]").text()).isEqualTo("The question has been recorded.");
        assertThat(list.select("ol.questions li").text())
                .contains("How many soldiers were killed?", "Number", "soldiers", "± 5 %");
        var page = Forms.page(given().get(list.select("ol.questions li a").attr("href")));
        assertThat(page.select("h1").text()).isEqualTo("How many soldiers were killed?");
        assertThat(page.text()).contains("“about” widens by 5 %", "Syrian soldiers only", "No claim answers");
    }

    @Test
    @AsContributor
    void emptyList_saysWhatAQuestionIs_andOffersCommonOnes() {
        var page = Forms.page(given().get(LIST));

        assertThat(page.select("p.empty").text()).contains("No question is asked yet");
        assertThat(page.select(".starters a")).hasSize(8);
        assertThat(page.select(".tabs a[aria-current]").text()).isEqualTo("Questions");
        var form = Forms.open(page.select(".starters a").first().attr("href"), "question");
        assertThat(form.value("question")).isEqualTo("How many people were killed?");
        assertThat(form.value("kind")).isEqualTo("NUMBER");
        assertThat(form.value("unit")).isEqualTo("people");
        assertThat(form.value("whole")).isEqualTo("on");
    }

    @Test
    @AsContributor
    void unknownTemplate_opensAnEmptyForm() {
        assertThat(Forms.open(LIST + "/new?template=nonsense", "question").value("question"))
                .isEmpty();
    }

    @ParameterizedTest
    @AsContributor
    @CsvSource({
        "question, '', NUMBER, Write the question",
        "kind, '', '', Choose the kind",
        "kind, RIDDLE, RIDDLE, Choose the kind",
        "tolerance, 101, NUMBER, no percentage",
        "tolerance, much, NUMBER, no percentage",
        "option, '', ONE_OF, Write at least one option",
    })
    void wrongField_isRefusedAtTheField_andNothingTypedIsLost(String field, String typed, String kind, String message) {
        var answer = Forms.open(LIST + "/new", "question")
                .with("question", "Kept?")
                .with("note", "Kept\nnote")
                .with("unit", "kept")
                .with("kind", kind)
                .with(field, typed)
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Forms.page(answer);
        assertThat(page.select("p.error").text()).contains(message);
        assertThat(page.select("[aria-invalid=true]")).isNotEmpty();
        var again = Forms.in(answer, "question");
        assertThat(again.value("note")).isEqualTo("Kept\nnote");
        assertThat(again.value("unit")).isEqualTo("kept");
        if (!field.equals("kind")) {
            assertThat(again.value(field)).isEqualTo(typed);
        }
        assertThat(database.column("select id from question")).isEmpty();
    }

    @Test
    @AsContributor
    void optionsOfAQuestion_areRows_alwaysWithTwoMore() {
        recordOptions("Australia", "Denmark");

        var form = Forms.open(only() + "/edit", "question");

        assertThat(form.values("option")).containsExactly("Australia", "Denmark", "", "");
        assertThat(form.values("optionId")).hasSize(4).endsWith("", "");
    }

    @Test
    @AsContributor
    void emptiedRow_takesItsOptionAway_andTheOthersKeepTheirIds() {
        recordOptions("Australia", "Denmark");
        var form = Forms.open(only() + "/edit", "question");
        var ids = form.values("optionId");

        form.with("option", "", "Kingdom of Denmark", "Syria", "").send();

        var again = Forms.open(only() + "/edit", "question");
        assertThat(again.values("option")).containsExactly("Kingdom of Denmark", "Syria", "", "");
        assertThat(again.values("optionId").get(0)).isEqualTo(ids.get(1));
    }

    @Test
    @AsContributor
    void moreOptions_giveMoreRows_andKeepAllThatWasTyped_unsaved() {
        var more = Forms.open(LIST + "/new", "question")
                .with("question", "Who did it?")
                .with("kind", "ONE_OF")
                .with("option", "Australia", "Denmark")
                .with("act", "options")
                .send();

        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(Forms.page(more).select("p.error")).isEmpty();
        var form = Forms.in(more, "question");
        assertThat(form.value("question")).isEqualTo("Who did it?");
        assertThat(form.value("kind")).isEqualTo("ONE_OF");
        assertThat(form.values("option")).hasSize(12).startsWith("Australia", "Denmark");
        assertThat(database.column("select id from question")).isEmpty();
    }

    @Test
    @AsContributor
    void enterInAField_saves() {
        var page = Forms.page(given().get(LIST + "/new"));

        assertThat(page.select("form.question button").first().hasAttr("name")).isFalse();
        assertThat(page.select("button[name=act]").val()).isEqualTo("options");
    }

    @Test
    @AsContributor
    void twiceTheSameOption_isRefused_withBothKept() {
        var answer = Forms.open(LIST + "/new", "question")
                .with("question", "Who?")
                .with("kind", "ANY_OF")
                .with("option", "Syria", "syria")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#options-error").text()).contains("“syria” stands there twice");
        assertThat(Forms.in(answer, "question").values("option")).startsWith("Syria", "syria");
    }

    @Test
    @AsContributor
    void typedMarkup_staysText() {
        recordOptions("<script>alert(1)</script>\"'&");

        assertThat(given().get(LIST).asString()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    @AsContributor
    void lostAnswers_areToldAtTheField() {
        record("How many?", "NUMBER");
        losses.keep("62", "more than 90", "100");

        var answer = Forms.open(only() + "/edit", "question")
                .with("kind", "YES_NO")
                .with("note", "kept")
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#kind-error").text())
                .contains("3 answers would be lost: “62”, “more than 90” and 1 more.");
        assertThat(Forms.in(answer, "question").value("kind")).isEqualTo("YES_NO");
        assertThat(Forms.in(answer, "question").value("note")).isEqualTo("kept");
    }

    @Test
    @AsContributor
    void secondTab_seesBothTexts_andMergesOptions() {
        recordOptions("Australia");
        var one = Forms.open(only() + "/edit", "question");
        var two = Forms.open(only() + "/edit", "question");
        one.with("option", "Australia", "Denmark").send();

        var conflict = two.with("option", "Australia", "Syria")
                .with("question", "Who was it?")
                .send();

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(Forms.page(conflict).select("#options .twotexts").text()).contains("Denmark", "Syria");
        var merged = Forms.in(conflict, "question").keeping(two.cookies());
        assertThat(merged.value("question")).isEqualTo("Who was it?");
        assertThat(merged.with("take", "options").send().statusCode()).isEqualTo(303);
        assertThat(Forms.open(only() + "/edit", "question").values("option"))
                .containsExactly("Australia", "Denmark", "", "");
    }

    @Test
    @AsContributor
    void questions_areMovedByButtons() {
        record("First", "TEXT");
        record("Second", "TEXT");
        var page = given().get(LIST);
        assertThat(Forms.page(page).select("button[name=direction]").eachAttr("value"))
                .containsExactly("down", "up");

        var moved = Forms.in(page, "direction").with("direction", "down").send();

        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.header("Location")).startsWith(LIST + "#question-");
        assertThat(Forms.page(given().get(LIST))
                        .select("ol.questions li > div:first-child > a")
                        .eachText())
                .containsExactly("Second", "First");
    }

    @Test
    @AsContributor
    void orderBelongsToTheEvent() {
        record("First", "TEXT");
        record("Second", "TEXT");
        var form = Forms.in(given().get(LIST), "direction").with("direction", "down");
        database.execute("update event set creator_id = 'other'");

        assertThat(Forms.page(given().get(LIST)).select("button[name=direction]"))
                .isEmpty();
        assertThat(form.send().statusCode()).isEqualTo(403);
    }

    @Test
    @AsContributor
    void noDirection_isABadRequest() {
        record("First", "TEXT");
        record("Second", "TEXT");

        assertThat(Forms.in(given().get(LIST), "direction")
                        .with("direction", "sideways")
                        .send()
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @AsEditor
    void history_saysKindsInWords_andRestores() {
        record("How many?", "NUMBER");
        Forms.open(only() + "/edit", "question").with("kind", "TEXT").send();

        var page = given().get(only() + "/history");

        assertThat(Forms.page(page).select("ol.history > li").first().text()).contains("Number", "Words", "Kind");
        assertThat(Forms.in(page, "change").send().statusCode()).isEqualTo(303);
        assertThat(database.column("select kind from question")).containsExactly("NUMBER");
    }

    @Test
    @AsEditor
    void hiddenQuestion_isListedNoMore_andShownAgain() {
        record("How many?", "NUMBER");
        var address = only();

        send(address + "/history", "hidings");
        assertThat(Forms.page(given().get(LIST)).select("ol.questions")).isEmpty();
        assertThat(Forms.page(given().get(address)).text()).contains("hidden");
        send(address + "/history", "showings");
        assertThat(Forms.page(given().get(LIST)).select("ol.questions li")).hasSize(1);
    }

    @Test
    @AsContributor
    void part_showsWhatIsAskedOfTheWhole() {
        event(2, "The first attack", "contributor", 1L);
        record("How many?", "NUMBER");

        var page = Forms.page(given().get("/events/0000000000002/questions"));

        assertThat(page.select("section:has(ol) li").text()).contains("How many?", "Deir ez-Zor strike");
        assertThat(page.select("p.empty")).isNotEmpty();
    }

    @Test
    @AsContributor
    void contributor_mayNotEditWhatOthersAsked() {
        record("How many?", "NUMBER");
        database.execute("update question set creator_id = 'other'");

        assertThat(given().get(only() + "/edit").statusCode()).isEqualTo(403);
        assertThat(Forms.page(given().get(LIST)).select("a[href$=/edit]")).isEmpty();
    }

    @ParameterizedTest
    @AsReader
    @ValueSource(strings = {LIST + "/new", "/questions/0000000000000/edit"})
    void reader_mayNotRecord(String address) {
        assertThat(given().get(address).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, LIST + "/new", "/questions/0000000000000", "/questions/0000000000000/history"})
    void visitor_isAskedToSignIn(String address) {
        assertThat(given().redirects().follow(false).get(address).header("Location"))
                .contains("/sign-in?next=");
    }

    @Test
    @AsContributor
    void listOfManyQuestions_costsWhatAListOfOneCosts() {
        for (int i = 0; i < 60; i++) {
            database.execute(
                    "insert into question (id, version, creator_id, hidden, event_id, prompt, kind, unit, whole,"
                            + " options, note, place) values (?, 0, 'contributor', false, 1, 'Q', 'TEXT', '', false,"
                            + " '', '', ?)",
                    100L + i,
                    i);
        }

        assertThat(statements.of(() -> given().get(LIST))).hasSize(2);
        assertThat(statements.of(() -> given().get("/questions/" + "000000000003a")))
                .hasSizeLessThan(3);
    }

    private void event(long id, String title, String creator, Long whole) {
        database.execute(
                "insert into event (id, version, creator_id, hidden, title, title_key, summary, happened_from,"
                        + " happened_to, zone, place, part_of_id) values (?, 0, ?, false, ?, ?, '', 0, 0, 'UTC', '', "
                        + whole + ")",
                id,
                creator,
                title,
                title);
    }

    private static void send(String address, String action) {
        var page = given().get(address);
        var form = Forms.page(page).selectFirst("form[action$=" + action + "]");
        var sent = given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .formParam("csrf", form.selectFirst("[name=csrf]").val())
                .formParam("version", form.selectFirst("[name=version]").val())
                .post(form.attr("action"));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    /** The address of the question that is asked first. */
    private static String only() {
        return Forms.page(given().get(LIST))
                .select("ol.questions li > div:first-child > a")
                .attr("href");
    }

    private static Response record(String question, String kind) {
        var saved = Forms.open(LIST + "/new", "question")
                .with("question", question)
                .with("kind", kind)
                .send();
        assertThat(saved.statusCode()).isEqualTo(303);
        return saved;
    }

    private static void recordOptions(String... names) {
        var saved = Forms.open(LIST + "/new", "question")
                .with("question", "Who?")
                .with("kind", "ONE_OF")
                .with("option", names)
                .send();
        assertThat(saved.statusCode()).isEqualTo(303);
    }
}
