package org.counterclaim.event;

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
class EventPagesTest {

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
    void recordedEvent_isShown_andListed() {
        var saved = recorded("Deir ez-Zor strike");

        assertThat(saved.statusCode()).isEqualTo(303);
        var event = Forms.page(given().cookies(saved.cookies()).get(saved.header("Location")));
        assertThat(event.select("h1").text()).isEqualTo("Deir ez-Zor strike");
        assertThat(event.select("[role=status]").text()).isEqualTo("The event has been recorded.");
        assertThat(event.text()).contains("about 17:00, 17 September 2016");
        assertThat(Forms.page(given().get("/events")).select("ol.list").text()).contains("Deir ez-Zor strike");
    }

    @ParameterizedTest
    @AsContributor
    @CsvSource({
        "title, '', Write a title",
        "when, yesterday, yesterday",
        "zone, Mars/Olympus, Mars/Olympus",
        "latitude, 90.1, from -90 to 90",
        "latitude, 35.285, Write both coordinates",
        "longitude, 181, from -180 to 180",
        "partOf, Nothing, No event is called",
    })
    void wrongField_isRefusedAtTheField_andNothingTypedIsLost(String field, String typed, String message) {
        var answer = Forms.open("/events/new", "title")
                .with("title", "Kept title")
                .with("summary", "Kept\nsummary")
                .with(field, typed)
                .send();

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Forms.page(answer);
        assertThat(page.select("p.error").text()).contains(message);
        assertThat(page.select("[aria-invalid=true]")).isNotEmpty();
        var again = Forms.in(answer, "title");
        assertThat(again.value(field)).isEqualTo(typed);
        assertThat(again.value("summary")).isEqualTo("Kept\nsummary");
        assertThat(database.column("select id from event")).isEmpty();
    }

    @Test
    @AsContributor
    void typedMarkup_staysText() {
        var saved = Forms.open("/events/new", "title")
                .with("title", "<script>alert(1)</script>\"'&")
                .send();

        var page = given().get(saved.header("Location")).asString();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    @AsContributor
    void secondTab_seesBothTexts_andMerges() {
        var address = recorded("First").header("Location") + "/edit";
        var one = Forms.open(address, "title");
        var two = Forms.open(address, "title");
        assertThat(one.with("title", "By the first tab")
                        .with("place", "Syria")
                        .send()
                        .statusCode())
                .isEqualTo(303);

        var conflict = two.with("title", "By the second tab").send();

        assertThat(conflict.statusCode()).isEqualTo(409);
        var both = Forms.page(conflict).select(".twotexts");
        assertThat(both.text()).contains("By the first tab", "By the second tab");
        var merged = Forms.in(conflict, "title").keeping(two.cookies());
        assertThat(merged.value("title")).isEqualTo("By the second tab");
        assertThat(merged.value("place")).isEqualTo("Syria");
        assertThat(merged.with("title", "By both").send().statusCode()).isEqualTo(303);
        assertThat(database.column("select title from event")).containsExactly("By both");
        assertThat(database.column("select place from event")).containsExactly("Syria");
    }

    @Test
    @AsContributor
    void savedText_canBeTakenOver() {
        var address = recorded("First").header("Location") + "/edit";
        var one = Forms.open(address, "title");
        var two = Forms.open(address, "title");
        one.with("title", "By the first tab").send();
        var conflict = two.with("title", "By the second tab").send();

        Forms.in(conflict, "title").keeping(two.cookies()).with("take", "title").send();

        assertThat(database.column("select title from event")).containsExactly("By the first tab");
    }

    @Test
    @AsEditor
    void history_showsWhoDidWhatAndWhy_withTheDifference() {
        var address = recorded("about 62 killed").header("Location");
        Forms.open(address + "/edit", "title")
                .with("title", "about 83 killed")
                .with("reason", "Syrian statement")
                .send();

        var page = Forms.page(given().get(address + "/history"));

        assertThat(page.select("ol.history > li")).hasSize(2);
        var newest = page.select("ol.history > li").first();
        assertThat(newest.text()).contains("editor", "edited", "Syrian statement");
        assertThat(newest.select("del").text()).isEqualTo("62");
        assertThat(newest.select("ins").text()).isEqualTo("83");
    }

    @Test
    @AsEditor
    void earlierState_isRestoredFromTheHistory() {
        var address = recorded("First").header("Location");
        Forms.open(address + "/edit", "title").with("title", "Second").send();

        var restored = Forms.open(address + "/history", "change").send();

        assertThat(restored.statusCode()).isEqualTo(303);
        assertThat(database.column("select title from event")).containsExactly("First");
    }

    @ParameterizedTest
    @AsReader
    @ValueSource(strings = {"/events/new", "/events/suggestions", "/events/0000000000000/edit"})
    void reader_mayNotRecord(String address) {
        assertThat(given().get(address).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events",
                "/events/new",
                "/events/suggestions",
                "/events/0000000000000",
                "/events/0000000000000/edit",
                "/events/0000000000000/history"
            })
    void visitor_isAskedToSignIn(String address) {
        var answer = given().redirects().follow(false).get(address);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/sign-in?next=");
    }

    @Test
    @AsContributor
    void contributor_mayNotEditWhatOthersRecorded() {
        var address = recorded("Mine").header("Location");
        database.execute("update event set creator_id = 'other'");

        assertThat(given().get(address + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    @AsReader
    void page1AndPage3_costTheSame() {
        for (int i = 0; i < 120; i++) {
            database.execute(
                    "insert into event (id, version, creator_id, hidden, title, title_key, summary, happened_from,"
                            + " happened_to, zone, place) values (?, 0, 'ada', false, ?, ?, '', 0, 0, 'UTC', '')",
                    (long) i + 1,
                    "Event " + i,
                    "event " + i);
        }
        var second = next("/events");
        var third = next(second);

        assertThat(statements.of(() -> given().get("/events"))).hasSize(1);
        assertThat(statements.of(() -> given().get(third))).hasSize(1);
        assertThat(Forms.page(given().get(third)).select("ol.list li")).hasSize(20);
        assertThat(Forms.page(given().get(third)).select("a[rel=next]")).isEmpty();
    }

    @Test
    @AsContributor
    void suggestions_areOptions() {
        recorded("100% sure");
        recorded("1000 more");

        var page = Forms.page(given().queryParam("partOf", "100%").get("/events/suggestions"));

        assertThat(page.select("option").eachAttr("value")).containsExactly("100% sure");
    }

    private static String next(String address) {
        return "/events"
                + Forms.page(given().urlEncodingEnabled(false).get(address))
                        .select("a[rel=next]")
                        .attr("href");
    }

    private static Response recorded(String title) {
        return Forms.open("/events/new", "title")
                .with("title", title)
                .with("when", "2016-09-17T17:00+03:00~")
                .send();
    }
}
