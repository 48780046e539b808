package org.counterclaim.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of search finds, marks and counts, how it is narrowed, and what it makes of what cannot be read. */
@QuarkusTest
@AsEditor
class SearchPagesTest {
    private static final String SOURCE = "An article";

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    KeptIndex index;

    private String event;

    @BeforeEach
    void records() throws IOException {
        database.empty();
        event = Records.event("Strike on the bridge");
        Records.source(SOURCE, "An agency", Records.TEXT);
        claim("Command", "The bridge was hit <twice> & burnt");
        claim("Ministry", "Bridges were not hit");
        index.catchUp();
    }

    @Test
    void words_areFoundInAnyInflection_andMarked() {
        var page = page("/search?q=bridge");

        assertThat(page.select(".hits > li")).hasSize(3);
        assertThat(page.select(".hits mark").eachText()).containsExactlyInAnyOrder("bridge", "bridge", "Bridges");
        assertThat(page.select(".hits").html()).contains("&lt;twice&gt; &amp; burnt");
        assertThat(page.select(".tabs").text()).isEqualTo("Everything 3 Claims 2 Events 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bridge -not | 2",
                "\"not hit\" | 1",
                "\"hit not\" | 0",
                "party:command | 2",
                "party:command bridge | 1",
                "command bridge | 1",
                "event:bridge twice | 1",
                "source:article | 5",
                "has:text killed | 1",
                "form:paraphrase | 2",
                "form:quote | 0",
                "lang:en soldiers | 1",
                "lang:ar soldiers | 0",
                "said:2016-09-18 | 5",
                "said:2017 | 0",
                "бридж | 0",
                "удары | 1",
                "جنود | 0",
                "brid* | 3"
            })
    void conditions_narrowWhatIsFound(String query, int count) {
        assertThat(total(page(search(query)))).as(query).isEqualTo(count);
    }

    @Test
    void whereNothingHasAllWords_thereIsWhatHasSome_andItIsSaid() {
        var page = page("/search?q=bridge+harbour");
        assertThat(total(page)).isEqualTo(3);
        assertThat(page.select(".misread").text()).contains("some of them");
        assertThat(page("/search?q=bridge").select(".misread")).isEmpty();
        assertThat(page("/search?q=harbour+quay").select(".misread")).isEmpty();
        assertThat(page("/search?kind=claim").select(".misread")).isEmpty();
        assertThat(total(page("/search?kind=claim"))).isEqualTo(2);
        assertThat(total(page("/search?q=harbour+form%3Aparaphrase"))).isZero();
        assertThat(total(page("/search?q=-bridge"))).isZero();
    }

    @Test
    void facets_countWhatIsFound_andNarrowIt_andAreTakenAway() {
        var page = page("/search?q=bridge");
        assertThat(page.select(".facet h2").eachText()).contains("Party");
        assertThat(page.select(".facet li").eachText()).contains("Command 1", "Ministry 1");

        var narrowed = page(page.select(".facet a:contains(Command)").attr("href"));
        assertThat(narrowed.select(".hits mark").eachText()).containsExactly("bridge");
        assertThat(narrowed.select(".facet .chosen").text()).isEqualTo("Command ×");
        assertThat(narrowed.select("input[name=party]")).hasSize(1);

        assertThat(total(page(narrowed.select(".facet .chosen").attr("href")))).isEqualTo(3);
        assertThat(total(page(page.select(".tabs a:contains(Claims)").attr("href"))))
                .isEqualTo(2);
    }

    @Test
    void partyFacet_countsWhatItsPartsSay() throws IOException {
        var state = Records.party("Republic", "STATE", "");
        var ministry =
                page("/search?q=ministry&kind=party").select(".hits .line a").attr("href");
        Records.saved(Forms.open(ministry + "/edit", "partOf")
                .with("partOf", "Republic")
                .send());
        index.catchUp();

        var page = page("/search?q=bridge");
        assertThat(page.select(".facet li").eachText()).contains("Republic 1", "Ministry 1");
        assertThat(page.select(".facet .level-1").eachText()).containsExactly("Ministry 1");
        assertThat(total(page("/search?q=bridge&party=" + id(state)))).isEqualTo(1);
    }

    @Test
    void whatIsHidden_isNotShown_evenBeforeTheIndexKnows() {
        database.execute("update claim set hidden = true");
        assertThat(page("/search?q=bridge").select(".hits .line").eachText()).containsExactly("Strike on the bridge");
    }

    @Test
    void pages_showEverythingOnce_inEveryOrder() throws IOException {
        for (int i = 0; i < 60; i++) {
            claim("Command", "Convoy " + i + " reached the bridge");
        }
        index.catchUp();
        for (var order : Order.values()) {
            var found = new ArrayList<String>();
            var next = "/search?q=convoy&order=" + order.code();
            while (!next.isEmpty()) {
                var page = page(next);
                assertThat(total(page)).isEqualTo(60);
                found.addAll(page.select(".hits .line a").eachAttr("href"));
                next = page.select("a[rel=next]").attr("href");
            }
            assertThat(found).as(order.code()).hasSize(60).doesNotHaveDuplicates();
        }
    }

    @Test
    void page_takesFewStatements_howeverMuchIsFound() throws IOException {
        for (int i = 0; i < 30; i++) {
            claim("Command", "Convoy " + i + " reached the bridge");
        }
        index.catchUp();
        page("/search?q=bridge");

        assertThat(statements.of(() -> page("/search?q=bridge"))).hasSizeLessThanOrEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo:bar",
                "\"open",
                "*leading",
                "in*side",
                "a*",
                "said:yesterday",
                "lang:klingonish-x",
                "has:money",
                "party:",
                "- bridge",
                "-bridge"
            })
    void whatCannotBeRead_isExplained_andGivenBack(String query) {
        var page = page(search(query));
        assertThat(page.select(".misread")).as(query).isNotEmpty();
        assertThat(page.select("#q").attr("value")).isEqualTo(query);
    }

    @Test
    void hostileQueries_areAnsweredAndBounded() {
        var many = "word ".repeat(700);
        for (var query : List.of(
                many,
                "(".repeat(900) + "a" + ")".repeat(900),
                "/.*.*.*.*/ /(a+)+$/",
                "a".repeat(999),
                "-".repeat(999),
                "\"".repeat(999),
                "a-".repeat(499),
                "\u0000\u202e\uD83D\uDCA9",
                "' or 1=1; --",
                "<script>alert(1)</script>",
                "{inject:visitor.name}")) {
            var page = page(search(query));
            assertThat(page.select("script:not([src])")).isEmpty();
            assertThat(SearchQuery.parse(query).parts()).hasSizeLessThanOrEqualTo(SearchQuery.MOST_PARTS);
        }
        assertThat(page(search(many)).select(".misread").text()).contains("more than can be looked for");
        given().get("/search?q=bridge&after=nowhere").then().statusCode(400);
        given().get("/search?q=bridge&kind=nothing&order=none&party=%00").then().statusCode(200);
    }

    @Test
    void suggestions_areNamesThatHoldWhatWasTyped() {
        var page = page("/search/suggestions?q=bri");
        assertThat(page.select("option").eachAttr("value")).containsExactly("Strike on the bridge");
        assertThat(page("/search/suggestions?q=strike+bri").select("option")).hasSize(1);
        assertThat(page("/search/suggestions?q=").select("option")).isEmpty();
    }

    @Test
    void lists_leadToASearchOfTheirKind_andEventsAndPartiesToTheirClaims() {
        var party = page("/parties").select(".list a:contains(Command)").attr("href");

        assertThat(barOf("/parties")).containsExactly("q=", "kind=party");
        assertThat(barOf("/sources")).containsExactly("q=", "kind=source");
        assertThat(barOf("/events")).containsExactly("q=", "kind=event");
        assertThat(barOf(event)).containsExactly("q=", "kind=claim", "event=" + id(event));
        assertThat(barOf(party)).containsExactly("q=", "kind=claim", "party=" + id(party));
        assertThat(page("/search?q=bridge&kind=claim&party=" + id(party)).select(".hits .line"))
                .hasSize(1);
    }

    private static List<String> barOf(String address) {
        var bar = (FormElement) page(address).selectFirst(".filterbar");
        assertThat(bar.attr("action")).isEqualTo("/search");
        assertThat(bar.select("label[for=filter]").text()).isNotEmpty();
        return bar.formData().stream()
                .map(field -> field.key() + "=" + field.value())
                .toList();
    }

    private static String search(String query) {
        return "/search?q=" + org.counterclaim.web.Address.encode(query);
    }

    private static int total(Document page) {
        return Integer.parseInt(page.select(".summary [role=status]").text().replaceAll("\\D", ""));
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private String claim(String party, String wording) {
        return Records.saved(Records.claim(event, party, SOURCE, wording).send());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
