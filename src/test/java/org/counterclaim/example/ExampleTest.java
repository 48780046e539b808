package org.counterclaim.example;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.counterclaim.access.SetUp;
import org.counterclaim.history.Changes;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExampleTest {

    @Inject
    Database database;

    @Inject
    Event<SetUp> setUp;

    @Inject
    Changes changes;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void setUpWithoutIt_recordsNothing() {
        setUp.fire(new SetUp(false));

        assertThat(changes.none()).isTrue();
    }

    @Test
    void everything_isRecordedThroughTheDoor_andTheChainIsWhole() {
        setUp.fire(new SetUp(true));

        var script = Script.read();
        assertThat(count("claim")).isEqualTo(script.claims().size()).isBetween(43L, 48L);
        assertThat(count("source")).isEqualTo(script.sources().size()).isEqualTo(17);
        assertThat(count("question")).isEqualTo(script.questions().size()).isEqualTo(11);
        assertThat(count("change where author_name = 'Example'"))
                .isEqualTo(count("party") + count("event") + count("source") + count("question") + count("claim"));
        assertThat(changes.check().whole()).isTrue();
    }

    @Test
    void everyQuote_standsInItsText_andEveryClaimHasItsPlaceThere() {
        setUp.fire(new SetUp(true));

        assertThat(count("claim where form = 'QUOTE' and quote_check = 'EXACT'"))
                .isEqualTo(4);
        assertThat(count("claim where form = 'QUOTE'")).isEqualTo(4);
        assertThat(database.column("select wording from claim where anchor_exact is null"))
                .isEmpty();
    }

    @Test
    @AsReader
    void whatItShows_canBeRead() {
        setUp.fire(new SetUp(true));

        var event = Forms.page(given().get("/events"))
                .select("a:contains(Deir ez-Zor strike)")
                .attr("href");
        var killed = Forms.page(given().get(event + "/questions"))
                .select("a:contains(How many soldiers were killed?)")
                .attr("href");
        var answers = Forms.page(given().get(killed)).select("ol.claims").text();
        assertThat(answers).contains("62", "83", "at least 62", "more than 90", "at least 15", "90–106");
    }

    private long count(String from) {
        return (Long) database.column("select count(*) from " + from).get(0);
    }
}
