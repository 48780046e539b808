package org.counterclaim.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.history.Subject;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches that users keep for themselves, and their feeds. */
@QuarkusTest
@TestSecurity(
        user = SavedSearchPagesTest.ME,
        roles = {"READER", "CONTRIBUTOR", "EDITOR"})
class SavedSearchPagesTest {
    /** Tests name the author of what they write by the name of their user. */
    static final String ME = "0abcdefghjkm0";

    private static final String SOMEBODY = "0abcdefghjkm1";
    private static final String SOURCE = "An article";

    /** The search and its user, one query for each kind, who relayed claims, when they were changed. */
    private static final int MOST_STATEMENTS_OF_A_FEED = 8;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    LocalIndex index;

    private String event;
    private String claim;

    @BeforeEach
    void records() throws IOException {
        database.empty();
        user(ME);
        user(SOMEBODY);
        event = Records.event("Strike on the bridge");
        Records.source(SOURCE, "An agency", Records.TEXT);
        claim = claim("Bridges were <not> hit & \u0001burnt");
        index.catchUp();
    }

    @Test
    void search_isSavedByItsWords_andOpensAgain() {
        var form = Forms.open("/search?q=bridge party:Command&kind=claim&year=2016&order=latest", "name");
        assertThat(form.value("name")).isEqualTo("bridge party:Command");

        var history = database.column("select sequence from change");
        var saved = form.with("name", "The bridge").send();

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.header("Cache-Control")).contains("no-store");
        assertThat(link(saved)).matches("http://[^/]+/searches/[0-9a-z]{13}\\.atom\\?key=[\\w-]{43}");
        var list = Forms.page(given().get("/search")).select(".kept li > a");
        assertThat(list.eachText()).containsExactly("The bridge");
        assertThat(list.attr("href")).isEqualTo("/search?q=bridge+party%3ACommand&kind=claim&year=2016&order=latest");
        assertThat(database.column("select sequence from change")).isEqualTo(history);
    }

    @Test
    void badNames_areRefusedBesideTheField_withWhatWasTyped() {
        save("bridge", "The bridge");

        assertRefused(Forms.open("/search?q=hit", "name").with("name", " "), "Write a name.");
        assertRefused(Forms.open("/search?q=hit", "name").with("name", "n".repeat(101)), "at most 100");
        var taken = assertRefused(Forms.open("/search?q=hit", "name").with("name", "the BRIDGE"), "already");
        assertThat(Forms.page(taken).select(".hits > li")).isNotEmpty();
        assertThat(Forms.in(taken, "name").value("name")).isEqualTo("the BRIDGE");
        assertThat(Forms.in(taken, "name").value("q")).isEqualTo("hit");
        assertThat(database.column("select id from saved_search")).hasSize(1);
    }

    @Test
    void moreThanAHundred_areRefused() {
        var one = "insert into saved_search (id, user_id, name, name_key, query, saved, key_hash)"
                + " values (?, ?, 'x', ?, '?q=x', current_timestamp, 'x')";
        for (int i = 0; i < 100; i++) {
            database.execute(one, (long) i, key(ME), "x" + i);
        }

        assertRefused(Forms.open("/search?q=hit", "name").with("name", "One more"), "100");
    }

    @Test
    void othersSearches_areNeitherSeenNorTouched() {
        var feed = save("bridge", "Mine");
        database.execute("update saved_search set user_id = ?", key(SOMEBODY));

        assertThat(Forms.page(given().get("/search")).select(".kept")).isEmpty();
        var own = Forms.open("/search?q=hit", "name");
        assertThat(post(own, path(feed) + "/addresses").statusCode()).isEqualTo(404);
        assertThat(post(own, path(feed) + "/deletion").statusCode()).isEqualTo(303);
        assertThat(given().get(feed).statusCode()).isEqualTo(200);
    }

    @Test
    @TestSecurity(
            user = "nobody",
            roles = {"READER", "CONTRIBUTOR", "EDITOR"})
    void whoeverIsNoUser_isOfferedNothing() {
        assertThat(Forms.page(given().get("/search")).select("main h2, main form[method=post]"))
                .isEmpty();
        var found = Forms.page(given().get("/search?q=bridge"));
        assertThat(found.select(".hits > li")).isNotEmpty();
        assertThat(found.select("main form[method=post]")).isEmpty();
    }

    @Test
    void feed_isReadWithItsKeyAlone_untilItGetsAnother() {
        var feed = save("bridge", "The bridge");
        assertThat(given().get(feed).statusCode()).isEqualTo(200);

        for (var wrong : new String[] {"", "?key=", "?key=x", "?key=" + "A".repeat(43)}) {
            assertThat(given().get(path(feed) + ".atom" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        var renewed = link(post(Forms.open("/search?q=x", "name"), path(feed) + "/addresses"));
        assertThat(given().get(feed).statusCode()).isEqualTo(404);
        assertThat(given().get(renewed).statusCode()).isEqualTo(200);
        database.execute("update app_user set active = false");
        assertThat(given().get(renewed).statusCode()).isEqualTo(404);
        database.execute("update app_user set active = true");
        post(Forms.open("/search?q=x", "name"), path(feed) + "/deletion");
        assertThat(given().get(renewed).statusCode()).isEqualTo(404);
    }

    @Test
    void feed_isReadByRome_andEscapesWhatItFinds() throws Exception {
        var feed = read(given().get(save("bridge", "The bridge & <more>")));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("The bridge & <more>");
        assertThat(feed.getEntries()).hasSize(2);
        var entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Command: Bridges were <not> hit & burnt");
        assertThat(entry.getLink()).endsWith(claim);
        assertThat(entry.getUri()).startsWith("urn:uuid:");
        assertThat(entry.getAuthor()).isEqualTo("Command");
        assertThat(entry.getUpdatedDate()).isNotNull();
        var content = Jsoup.parse(entry.getContents().get(0).getValue());
        assertThat(content.select("p").first().text()).isEqualTo("Bridges were <not> hit & burnt");
        assertThat(content.select("a").eachText()).containsExactly("Strike on the bridge", SOURCE);
    }

    @Test
    void feed_isSentAgain_onlyWhenItSaysSomethingElse() throws IOException {
        var address = save("bridge", "The bridge");
        var tag = given().get(address).header("ETag");
        assertThat(again(address, tag).statusCode()).isEqualTo(304);

        Records.event("Something else");
        index.catchUp();
        assertThat(again(address, tag).statusCode()).isEqualTo(304);

        claim("Another bridge fell");
        // The history has it, the index does not: what is found only later must not count as read.
        assertThat(again(address, tag).statusCode()).isEqualTo(304);
        index.catchUp();
        assertThat(again(address, tag).asString()).contains("Another bridge fell");
        assertThat(given().header("If-None-Match", tag)
                        .get(path(address) + ".atom?key=x")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTextOfManyPassages_isOneEntry() throws Exception {
        var passages = IntStream.range(0, 80)
                .mapToObj(i -> i + ". The viaduct is long." + " x".repeat(100))
                .collect(Collectors.joining("\n\n"));
        Records.source("A long text", "An agency", passages);
        index.catchUp();
        var address = save("viaduct", "Long");
        assertThat(Forms.page(given().get("/search?q=viaduct"))
                        .select(".tabs .count")
                        .first()
                        .text())
                .isEqualTo("80");

        var heard = statements.of(() ->
                assertThat(given().get(address).asString().split("<entry>")).hasSize(2));

        assertThat(heard).hasSizeLessThanOrEqualTo(MOST_STATEMENTS_OF_A_FEED);
    }

    @Test
    void feedWithoutAnIndex_saysWhenToComeAgain() throws IOException {
        var address = save("bridge", "The bridge");
        index.close(null);

        var answer = given().get(address);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        index.catchUp();
    }

    private Response assertRefused(Forms form, String why) {
        var answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Forms.page(answer).select("#name-error").text()).contains(why);
        return answer;
    }

    /** Saves a search; returns the address of its feed. */
    private static String save(String words, String name) {
        return link(Forms.open("/search?q=" + words, "name").with("name", name).send());
    }

    private static String link(Response answer) {
        return Forms.page(answer).select("#feed").val();
    }

    private static String path(String feed) {
        return feed.replaceFirst("\\.atom.*", "").replaceFirst("^http://[^/]+", "");
    }

    private static Response post(Forms tokenOf, String path) {
        return given().redirects()
                .follow(false)
                .cookies(tokenOf.cookies())
                .formParam("csrf", tokenOf.value("csrf"))
                .post(path);
    }

    private static Response again(String address, String tag) {
        return given().header("If-None-Match", tag).get(address);
    }

    private static SyndFeed read(Response feed) throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(feed.asByteArray())));
    }

    private String claim(String wording) {
        return Records.saved(Records.claim(event, "Command", SOURCE, wording).send());
    }

    private void user(String publicId) {
        database.execute(
                "insert into app_user (id, version, creator_id, hidden, name, name_key, password_hash, role, active)"
                        + " values (?, 0, 'x', false, ?, ?, 'x', 'EDITOR', true)",
                key(publicId),
                publicId,
                publicId);
    }

    private static Long key(String publicId) {
        return Subject.idOf(publicId).orElseThrow();
    }
}
