package org.counterclaim.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Forms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file {@code messages/layout_uk.properties} with some keys is all that the tests add. */
@QuarkusTest
@AsReader
class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"uk", "uk;q=0.9, en;q=0.5", "uk-UA,uk;q=0.9"})
    void pageInAnotherLanguage_showsWhatIsTranslated_andEnglishWhereAKeyIsMissing(String languages) {
        var page = events(languages);

        assertThat(page.select("nav a[href=/events]").text()).isEqualTo("Події");
        assertThat(page.select("a.skip").text()).isEqualTo("Skip to the content");
        assertThat(page.select("h1").text()).isEqualTo("Events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "*", "xx-nonsense", "en-GB, uk;q=0.1"})
    void pageInALanguageThatNobodyWrote_isEnglish(String languages) {
        assertThat(events(languages).select("nav a[href=/events]").text()).isEqualTo("Events");
    }

    @Test
    void pageWithoutAWish_isEnglish() {
        assertThat(Jsoup.parse(given().get("/events").asString())
                        .select("nav a[href=/events]")
                        .text())
                .isEqualTo("Events");
    }

    @Test
    void errorPage_isInTheReadersLanguage() {
        var page = Jsoup.parse(given().header("Accept-Language", "uk")
                .get("/events/0000000000000/history")
                .asString());

        assertThat(page.select("html").attr("lang")).isEqualTo("uk");
        assertThat(page.select("main a[href=/]").text()).isEqualTo("На початок");
    }

    @ParameterizedTest
    @AsContributor
    @CsvSource({"uk, Напишіть назву.", "en, Write a title", "de, Write a title", "'', Write a title"})
    void ruleOfAForm_speaksTheReadersLanguage_elseEnglish(String language, String message) {
        var opened = Forms.open("/events/new", "title");
        var answer = given().header("Accept-Language", language)
                .cookies(opened.cookies())
                .contentType(ContentType.URLENC)
                .formParam("csrf", opened.value("csrf"))
                .post("/events");

        assertThat(Jsoup.parse(answer.asString()).select("p.error").text()).contains(message);
    }

    private static Document events(String languages) {
        return Jsoup.parse(given().header("Accept-Language", languages)
                .get("/events")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
