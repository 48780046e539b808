package org.counterclaim.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicReference;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Log;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ErrorPagesTest {
    private static final String OUR_PAGE = "Sec-Fetch-Site";

    @Test
    void fault_givesAPageWithAnId_andTheFaultUnderThatIdInTheLog() {
        var answer = new AtomicReference<Response>();
        var log = Log.of(ErrorPages.class.getName(), () -> answer.set(given().get("/testing/fault")));

        assertThat(answer.get().statusCode()).isEqualTo(500);
        assertThat(answer.get().asString()).doesNotContain(Faults.SECRET, "IllegalState", "at org.");
        var id = page(answer.get()).select("code").text();
        assertThat(id).hasSize(13);
        assertThat(log).anySatisfy(line -> {
            assertThat(line.text()).contains("500", "/testing/fault", id);
            assertThat(line.fault()).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void whatARequestBrings_isLoggedOnOneLine() {
        var planted = "\n2026-01-01 00:00:00 FAKE\r\u0085\u2028x";
        var log = Log.of(ErrorPages.class.getName(), () -> given().queryParam("message", planted)
                .get("/testing/refusal"));

        assertThat(log)
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.text()).contains("FAKE").doesNotContainPattern("[\\p{Cc}\u2028]"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, This request could not be read",
        "403, You may not do this",
        "404, There is nothing at this address",
        "405, This address does not take that",
        "409, Somebody else saved in the meantime",
        "413, That is too large",
        "429, Too many attempts",
        "500, Something went wrong here",
        "503, Something went wrong here"
    })
    void everyKindOfFault_hasItsPage_withAnIdThatIsInTheLog(int status, String title) {
        var answer = new AtomicReference<Response>();
        var log = Log.of(ErrorPages.class.getName(), () -> answer.set(given().get("/testing/status/" + status)));

        assertThat(answer.get().statusCode()).isEqualTo(status);
        assertThat(answer.get().contentType()).isEqualTo("text/html;charset=UTF-8");
        var page = page(answer.get());
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(log).anySatisfy(line -> assertThat(line.text())
                .contains(page.select("code").text()));
    }

    @Test
    void headersOfAFault_areKept() {
        var answer = given().get("/testing/patience");

        assertPage(answer, 429);
        assertThat(answer.header("Retry-After")).isEqualTo("7");
    }

    @Test
    void throttledAnswerWithAPageOfItsOwn_hasAnIdThatIsInTheLog() {
        var answer = new AtomicReference<Response>();
        var log = Log.of(ErrorPages.class.getName(), () -> answer.set(given().get("/testing/throttled")));

        assertThat(answer.get().asString()).isEqualTo("Wait");
        assertThat(log).hasSize(1).allSatisfy(line -> assertThat(line.text())
                .contains("429", "/testing/throttled", answer.get().header("X-Error-Id")));
    }

    @Test
    @AsReader
    void unknownAddressAndWrongMethod_havePages() {
        assertPage(given().get("/nothing"), 404);
        assertPage(given().get("/events/nothing/history"), 404);
        assertPage(given().put("/events"), 405);
    }

    @Test
    @AsContributor
    void formWithoutItsToken_isNotSaved_butGivenBack() {
        var answer = form("same-origin")
                .formParam("title", "Deir ez-Zor strike")
                .formParam("summary", "line 1\nline <2>")
                .post("/events");

        var page = assertPage(answer, 400);
        assertThat(page.select("form").attr("action")).isEqualTo("/events");
        assertThat(page.select("textarea[name=title]").text()).isEqualTo("Deir ez-Zor strike");
        assertThat(page.select("textarea[name=summary]").first().wholeText()).isEqualTo("line 1\nline <2>");
    }

    @Test
    @AsContributor
    void formGivenBack_canBeSentOnceMore() {
        var refused = form("same-origin").formParam("title", "Sent once more").post("/events");

        var again = given().redirects().follow(false).cookies(refused.cookies());
        page(refused)
                .select("form [name]")
                .forEach(field -> again.formParam(
                        field.attr("name"), field.hasAttr("value") ? field.attr("value") : field.wholeText()));
        var saved = again.post(page(refused).select("form").attr("action"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).contains("/events/");
    }

    @Test
    @AsContributor
    void formOfAnotherSite_getsNoToken() {
        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            var page = assertPage(form(site).formParam("title", "Planted").post("/events"), 400);

            assertThat(page.select("input[name=csrf]")).isEmpty();
            assertThat(page.select("form button")).isEmpty();
        }
        assertThat(page(given().redirects()
                                .follow(false)
                                .header("Origin", "https://elsewhere.example")
                                .formParam("title", "Planted")
                                .post("/events"))
                        .select("input[name=csrf]"))
                .isEmpty();
    }

    @Test
    void formOfWhoIsNotSignedIn_isGivenBack_withoutItsSecrets() {
        var answer = form("same-origin")
                .formParam("title", "Typed for long")
                .formParam("password", "hunter2 hunter2")
                .formParam("newPassword", "hunter2 hunter2")
                .formParam("repeated", "hunter2 hunter2")
                .formParam("setupCode", "hunter2")
                .formParam("Token", "hunter2")
                .post("/events");

        assertThat(answer.asString()).doesNotContain("hunter2");
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(page(answer).select("textarea[name=title]").text()).isEqualTo("Typed for long");
    }

    @Test
    @AsContributor
    void fieldLargerThanTheLimit_givesThePage() {
        var answer = form("same-origin")
                .formParam("summary", "x".repeat(20 * 1024 * 1024 + 1))
                .post("/events");

        assertPage(answer, 413);
    }

    private static RequestSpecification form(String site) {
        return given().redirects()
                .follow(false)
                .header(OUR_PAGE, site)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static Document assertPage(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy")).isNotNull();
        var page = page(answer);
        assertThat(page.select("p.number").text()).isEqualTo("Error " + status);
        return page;
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }
}
