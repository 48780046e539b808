package org.counterclaim.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.counterclaim.testing.AsAdmin;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators see of the search index, and how they have it made anew. */
@QuarkusTest
class RemakingPagesTest {
    private static final String FORM = "form[action=/search/remakings]";

    @Inject
    Database database;

    @Inject
    KeptIndex index;

    @Inject
    Folders folders;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    @AsAdmin
    void admin_readsWhatTheIndexHolds_andHasItMadeAnew() throws Exception {
        Records.event("Strike on the bridge");
        index.catchUp();
        var before = folders.newestFirst().get(0);

        var answer = given().get("/search");
        var form = Forms.page(answer).select(FORM);
        assertThat(form.text())
                .isEqualTo("The search index holds 1 document and follows the history up to change 1. Make it anew");
        var sent = given().redirects()
                .follow(false)
                .cookies(answer.cookies())
                .formParam("csrf", form.select("[name=csrf]").val())
                .post("/search/remakings");
        assertThat(sent.statusCode()).isEqualTo(303);

        for (int i = 0; i < 200 && folders.newestFirst().contains(before); i++) {
            Thread.sleep(50);
            index.catchUp();
        }
        assertThat(folders.newestFirst()).isNotEmpty().doesNotContain(before);
        assertThat(page("/search?q=bridge").select(".hits > li")).hasSize(1);
    }

    @Test
    @AsAdmin
    void whereSomethingIsLookedFor_theIndexIsNotSpokenOf() throws IOException {
        index.catchUp();
        assertThat(page("/search?q=bridge").select(FORM)).isEmpty();
    }

    @Test
    @AsEditor
    void editors_doNotSeeIt() {
        assertThat(page("/search").select(FORM)).isEmpty();
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
