package org.counterclaim.source;

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
class SourcePagesTest {

    @Inject
    Database database;

    @Inject
    Statements statements;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    @AsContributor
    void recordedSource_isShown_andListed() {
        var saved = filled("Заявление")
                .with("address", "https://mil.ru/a?x=")
                .with("published", "2016-09-17")
                .with("language", "Russian")
                .with("translates", "✓")
                .with("text", "Удар был нанесён.")
                .send();

        assertThat(saved.statusCode()).isEqualTo(303);
        var page = Forms.page(given().cookies(saved.cookies()).get(saved.header("Location")));
        assertThat(page.select("h1").text()).isEqualTo("Заявление");
        assertThat(page.select("[role=status]").text()).isEqualTo("The source has been recorded.");
        assertThat(page.select(".facts").text()).contains("RIA Novosti", "17 September 2016", "Russian", "translation");
        var link = page.selectFirst("a[href=https://mil.ru/a?x=]");
        assertThat(link).isNotNull();
        assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
        assertThat(page.select(".stored").attr("lang")).isEqualTo("ru");
        assertThat(page.select(".stored").text()).isEqualTo("Удар был нанесён.");
        var line = Forms.page(given().get("/sources")).select("ol.list").text();
        assertThat(line).contains("Заявление", "RIA Novosti", "17 September 2016", "Russian", "in translation");
    }

    @ParameterizedTest
    @AsContributor
    @CsvSource({
        "title, '', Write the title",
        "publisher, '', Name the publisher",
        "publisher, Nobody, No party is called",
        "address, mil.ru/a, beginning with http:// or https://",
        "address, javascript:alert(1), beginning with http:// or https://",
        "published, yesterday, yesterday",
        "retrieved, tomorrow, tomorrow",
        "language, klingonish, No language is called",
        "text, '', A time of retrieval belongs to a text",
    })
    void wrongField_isRefusedAtTheField_andNothingTypedIsLost(String field, String typed, String message) {
        var answer = filled("Kept title")
                .with("publisherKind", "")
                .with("publisher", party("RIA Novosti"))
                .with("text", "Kept\n  text")
                .with("retrieved", "2016-09-18")
                .with("translates", "✓")
                .with("note", "Kept\nnote")
                .with("reason", "Kept reason")
                .with(field, typed)
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Forms.page(answer);
        assertThat(page.select("p.error").text()).contains(message);
        assertThat(page.select("[aria-invalid=true]").attr("name")).isEqualTo(field);
        var again = Forms.in(answer, "title");
        assertThat(again.value(field)).isEqualTo(typed);
        assertThat(again.value("translates")).isEqualTo("✓");
        assertThat(again.value("note")).isEqualTo("Kept\nnote");
        assertThat(again.value("reason")).isEqualTo("Kept reason");
        assertThat(again.value("text")).isEqualTo(field.equals("text") ? "" : "Kept\n  text");
        assertThat(database.column("select id from source")).isEmpty();
    }

    @Test
    @AsContributor
    void publisher_isRecordedInPlace() {
        var refused = filled("Statement").with("publisherKind", "").send();
        assertThat(refused.statusCode()).isEqualTo(422);

        assertThat(Forms.in(refused, "title")
                        .with("publisherKind", "MEDIUM")
                        .send()
                        .statusCode())
                .isEqualTo(303);
        assertThat(database.column("select name from party")).containsExactly("RIA Novosti");
    }

    @Test
    @AsContributor
    void typedMarkup_staysText() {
        var saved = filled("<script>alert(1)</script>")
                .with("text", "<script>alert(2)</script>")
                .with("address", "https://example.org/?q='onclick=alert(3)&x")
                .send();

        for (var address : new String[] {
            saved.header("Location"), saved.header("Location") + "/versions/1", saved.header("Location") + "/history"
        }) {
            assertThat(given().get(address).asString())
                    .doesNotContain("<script>alert")
                    .doesNotContain("'onclick");
        }
    }

    @Test
    @AsContributor
    void sameAddress_canBecomeANewVersion_andNothingTypedIsLost() {
        var first = filled("First")
                .with("address", "https://ria.ru/a")
                .with("text", "One")
                .send();
        var refused = filled("Again")
                .with("address", "http://www.ria.ru/a/#x")
                .with("text", "Two")
                .with("note", "Kept")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Forms.page(refused);
        assertThat(page.select("#address-error").text()).contains("recorded already");
        var choices = page.select("input[type=radio][name=duplicateId]");
        assertThat(choices).hasSize(3);
        var again = Forms.in(refused, "title");
        assertThat(again.value("text")).isEqualTo("Two");
        assertThat(again.value("note")).isEqualTo("Kept");
        var saved = again.with("duplicateId", choices.get(1).attr("value")).send();

        assertThat(saved.header("Location")).isEqualTo(first.header("Location"));
        var shown = Forms.page(given().cookies(saved.cookies()).get(saved.header("Location")));
        assertThat(shown.select("[role=status]").text()).isEqualTo("The new version has been recorded.");
        assertThat(shown.select(".stored").text()).isEqualTo("Two");
    }

    @Test
    @AsContributor
    void sameText_canMeanTheRecordedSource_andNothingIsWritten() {
        var first = filled("First").with("text", "The same").send();
        var refused = filled("Again").with("text", "The same").send();
        var choices = Forms.page(refused).select("input[type=radio][name=duplicateId]");
        assertThat(choices).hasSize(2);
        assertThat(Forms.page(refused).select("#text-error").text()).contains("recorded already");

        var saved = Forms.in(refused, "title")
                .with("title", "")
                .with("duplicateId", choices.get(0).attr("value"))
                .send();

        assertThat(saved.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Forms.page(given().cookies(saved.cookies()).get(saved.header("Location")))
                        .select("[role=status]")
                        .text())
                .contains("nothing was written");
        assertThat(database.column("select id from source")).hasSize(1);
    }

    @Test
    @AsContributor
    void choiceOfANewSource_outlivesAnotherMistake() {
        filled("First").with("address", "https://ria.ru/a").send();
        var mistaken = filled("")
                .with("address", "https://ria.ru/a")
                .with("duplicateId", "new")
                .send();
        assertThat(mistaken.statusCode()).isEqualTo(422);

        var saved = Forms.in(mistaken, "title").with("title", "Second").send();

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(database.column("select id from source")).hasSize(2);
    }

    @Test
    @AsContributor
    void secondTab_seesBothTexts_andMerges() {
        var address = recorded("First").header("Location") + "/edit";
        var one = Forms.open(address, "title");
        var two = Forms.open(address, "title");
        assertThat(one.with("title", "By the first tab")
                        .with("publisher", "TASS")
                        .with("publisherKind", "MEDIUM")
                        .with("translates", "✓")
                        .send()
                        .statusCode())
                .isEqualTo(303);

        var conflict =
                two.with("title", "By the second tab").with("note", "Kept").send();

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(Forms.page(conflict).select(".twotexts").text())
                .contains("By the first tab", "By the second tab", "TASS")
                .doesNotContain("TypedName");
        var merged = Forms.in(conflict, "title").keeping(two.cookies());
        assertThat(merged.value("publisher")).isEqualTo("TASS");
        assertThat(merged.value("translates")).isEqualTo("✓");
        assertThat(merged.value("note")).isEqualTo("Kept");
        assertThat(merged.with("title", "By both").send().statusCode()).isEqualTo(303);
        assertThat(database.column("select title from source")).containsExactly("By both");
        assertThat(database.column("select p.name from source s join party p on p.id = s.publisher_id"))
                .containsExactly("TASS");
    }

    @Test
    @AsContributor
    void edit_offersNoText_andKeepsTheStoredOne() {
        var address = filled("First").with("text", "Text").send().header("Location");

        var form = Forms.open(address + "/edit", "title");
        assertThat(form.value("text")).isNull();
        assertThat(form.value("publisher")).isEqualTo("RIA Novosti");
        assertThat(form.with("title", "Second").send().statusCode()).isEqualTo(303);

        var page = Forms.page(given().get(address));
        assertThat(page.select("h1").text()).isEqualTo("Second");
        assertThat(page.select(".stored").text()).isEqualTo("Text");
    }

    @Test
    @AsEditor
    void history_showsWhatChanged_andRestores() {
        var address = filled("First")
                .with("language", "ar")
                .with("text", "Text")
                .send()
                .header("Location");
        Forms.open(address + "/edit", "title")
                .with("title", "Second")
                .with("language", "ru")
                .send();
        Forms.open(address + "/versions/new", "text")
                .with("text", "Another")
                .with("reason", "changed")
                .send();

        var entries = Forms.page(given().get(address + "/history")).select("ol.history > li");
        assertThat(entries).hasSize(3);
        assertThat(entries.get(0).text()).contains("recorded a new retrieval", "changed", "Versions", "SHA-256");
        assertThat(entries.get(1).text()).contains("Arabic", "Russian");
        Forms.open(address + "/history", "change").send();

        assertThat(database.column("select title from source")).containsExactly("Second");
        assertThat(database.column("select newest from source")).containsExactly(2);
    }

    @Test
    @AsEditor
    void hiddenSource_isGoneFromTheList_andSaysSoOnItsPage() {
        var address = recorded("Hidden").header("Location");
        Forms.open(address + "/history", "reason").send();

        assertThat(given().get("/sources").asString()).doesNotContain("Hidden");
        assertThat(given().get(address).asString()).contains("hidden from readers");
    }

    @ParameterizedTest
    @AsReader
    @ValueSource(
            strings = {
                "/sources/new",
                "/sources/suggestions",
                "/sources/languages",
                "/sources/0000000000000/edit",
                "/sources/0000000000000/versions/new"
            })
    void reader_mayNotRecord(String address) {
        assertThat(given().get(address).statusCode()).isEqualTo(403);
    }

    @Test
    @AsContributor
    void contributor_mayNotEditWhatOthersRecorded_butMayAddARetrieval() {
        var address = recorded("Theirs").header("Location");
        database.execute("update source set creator_id = 'other'");

        assertThat(given().get(address + "/edit").statusCode()).isEqualTo(403);
        assertThat(Forms.page(given().get(address)).select("a[href$=/edit]")).isEmpty();
        assertThat(Forms.open(address + "/versions/new", "text")
                        .with("text", "Text")
                        .send()
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    @AsContributor
    void suggestions_leadBack_whateverTheFieldIsCalled() {
        recorded("100% sure");
        recorded("1000 more");

        var page = Forms.page(given().queryParam("source", "100%").get("/sources/suggestions"));
        assertThat(page.select("option").eachAttr("value")).containsExactly("100% sure");
        var languages = Forms.page(given().queryParam("source-language", "arab").get("/sources/languages"));
        assertThat(languages.select("option").eachAttr("value")).containsExactly("Arabic");
    }

    @Test
    @AsContributor
    void list_costsTwoStatements_andthePageOfASourceSix_howeverManyThereAre() {
        var address = filled("Source").with("text", "Text").send().header("Location");
        for (int i = 0; i < 60; i++) {
            filled("Source " + i).with("publisher", "Publisher " + i).send();
        }

        assertThat(statements.of(() -> given().get("/sources"))).hasSize(2);
        assertThat(Forms.page(given().get("/sources")).select("ol.list li")).hasSize(50);
        assertThat(statements.of(() -> given().get(address)))
                .hasSizeLessThanOrEqualTo(6)
                .noneMatch(sql -> sql.matches("select (.*,)?[a-z0-9_]+\\.text\\b.*"));
    }

    private static String party(String name) {
        Forms.open("/parties/new", "name")
                .with("name", name)
                .with("kind", "MEDIUM")
                .send();
        return name;
    }

    private static Response recorded(String title) {
        return filled(title).send();
    }

    private static Forms filled(String title) {
        return Forms.open("/sources/new", "title")
                .with("title", title)
                .with("publisher", "RIA Novosti")
                .with("publisherKind", "MEDIUM");
    }
}
