package org.counterclaim.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.counterclaim.history.Subject;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.counterclaim.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where parties that may be one are told: on their pages, beside a name that is typed, and in a list of pairs. */
@QuarkusTest
@AsEditor
class NamesakePagesTest {
    private static final String DEFENCE = "Ministry of Defence";
    private static final String PAIRS = "/parties/duplicates";

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    LocalIndex index;

    @Inject
    Folders folders;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void party_tellsWhoMayBeTheSame_inAnotherScript_andOpensTheMergeFilledIn() throws IOException {
        var russia = Records.party("Russia", "STATE", "");
        var first = Records.party("Мария Захарова", "PERSON", "Russia");
        Records.party("Maria Petrova", "PERSON", "Russia");
        var second = Records.party("Maria Zakharova", "PERSON", "");
        index.catchUp();

        var hint = page(second).select(".perhaps");
        assertThat(hint.select("li > a").eachText()).containsExactly("Мария Захарова");
        assertThat(hint.select("li > a").attr("href")).isEqualTo(first);
        assertThat(hint.select(".meta").first().text()).isEqualTo("Person · Russia");
        assertThat(hint.select("bdi").eachText()).containsExactly("Maria Zakharova", "Мария Захарова");
        assertThat(page(first).select(".perhaps li > a").eachText()).containsExactly("Maria Zakharova");
        assertThat(page(russia).select(".perhaps")).isEmpty();

        var link = hint.select("p > a");
        assertThat(link.attr("aria-label")).isEqualTo("Merge “Maria Zakharova” into “Мария Захарова”");
        assertThat(page(first).select(".perhaps p > a").attr("href")).isEqualTo(link.attr("href"));
        var form = Forms.open(link.attr("href"), "into");
        assertThat(form.value("into")).isEqualTo("Мария Захарова < Russia");
        assertThat(Records.saved(form.send())).isEqualTo(first);
        assertThat(page(second).select(".perhaps")).isEmpty();
    }

    @Test
    void alias_tellsToo_andNamesWhichTwoAreAlike() throws IOException {
        Records.party("Syrian Arab News Agency", "MEDIUM", "");
        var other = Records.saved(Forms.open("/parties/new", "name")
                .with("name", "Official news of Damascus")
                .with("aliases", "The agency\nSANA")
                .with("kind", "MEDIUM")
                .send());
        index.catchUp();

        assertThat(page(other).select(".perhaps bdi").eachText()).containsExactly("SANA", "Syrian Arab News Agency");
    }

    @Test
    void namesakesOfTwoStates_areNoDuplicates() throws IOException {
        Records.party("Russia", "STATE", "");
        Records.party("Syria", "STATE", "");
        var russian = Records.party(DEFENCE, "MINISTRY", "Russia");
        Records.party(DEFENCE, "MINISTRY", "Syria");
        index.catchUp();

        assertThat(page(russian).select(".perhaps")).isEmpty();
        assertThat(page(PAIRS).select(".empty").text()).isEqualTo("No two parties look as if they were one.");
    }

    @Test
    void hiddenAndMerged_areNeverHinted_evenWhereTheIndexIsOld() throws IOException {
        var party = Records.party("Sergey Lavrov", "PERSON", "");
        var hidden = Records.party("Sergej Lawrow", "PERSON", "");
        var merged = Records.party("Сергей Лавров", "PERSON", "");
        index.catchUp();
        assertThat(page(party).select(".perhaps li")).hasSize(2);
        assertThat(page(PAIRS).select(".likely > li")).hasSize(3);

        Forms.open(merged + "/merger?into=" + id(party), "into").send();
        database.execute("update party set hidden = true where name = 'Sergej Lawrow'");

        assertThat(page(party).select(".perhaps")).isEmpty();
        assertThat(page(hidden).select(".perhaps")).isEmpty();
        assertThat(page(merged).select(".perhaps")).isEmpty();
        assertThat(page(PAIRS).select(".likely")).isEmpty();
        assertThat(page("/parties/namesakes?name=Lavrov,+Sergey").select("li a").eachText())
                .containsExactly("Sergey Lavrov");
    }

    @Test
    void manyNamesakes_areFive_andCostTwoStatements() throws IOException {
        var alone = Records.party("Ruritania", "STATE", "");
        index.catchUp();
        int without = statements.of(() -> page(alone)).size();

        for (var name : "Захарова|Sacharowa|Zakharowa|Zakharova|Zaharova|Zacharova".split("\\|")) {
            Records.party("Maria " + name, "PERSON", "Ruritania");
        }
        var party = Records.party("Мария Захарова", "PERSON", "");
        index.catchUp();

        assertThat(page(party).select(".perhaps li")).hasSize(5);
        assertThat(statements.of(() -> page(party))).hasSizeLessThanOrEqualTo(without + 2);
    }

    @Test
    void pairs_areToldOnce_aPageAtATime_inThreeStatements() throws IOException {
        var first = Records.party("Maria Zakharova", "PERSON", "");
        for (int i = 0; i < Duplicates.AT_ONCE; i++) {
            database.execute(
                    "insert into party (id, version, creator_id, hidden, name, name_key, kind, aliases, country, note,"
                            + " lineage) values (?, 0, 'x', false, ?, ?, 'STATE', '', '', '', ?)",
                    i + 1L,
                    "Nobody " + i,
                    "nobody " + i,
                    Subject.publicId(i + 1L));
        }
        var second = Records.party("Захарова Мария", "PERSON", "");
        index.catchUp();

        assertThat(statements.of(() -> page(PAIRS))).hasSizeLessThanOrEqualTo(3);
        var page = page(PAIRS);
        assertThat(page.select(".empty").text()).startsWith("No two of them look as if they were one, among the 200");
        var next = page(PAIRS + page.select("[rel=next]").attr("href"));
        assertThat(next.select(".likely li")).hasSize(1);
        assertThat(next.select(".likely a").eachAttr("href"))
                .containsExactly(first, second, second + "/merger?into=" + id(first));
        assertThat(next.select("[rel=next]")).isEmpty();
    }

    @Test
    @AsContributor
    void contributor_isToldWhileTyping_andAfterSaving_butDoesNotMerge() throws IOException {
        Records.party("Maria Zakharova", "PERSON", "");
        index.catchUp();

        assertThat(page("/parties/new").select("#name").attr("hx-get")).isEqualTo("/parties/namesakes");
        assertThat(page("/parties/new").select("#name-told[role=status]")).hasSize(1);
        assertThat(page("/parties/namesakes?name=Захарова").select("li")).isEmpty();
        assertThat(page("/parties/namesakes?name=Мария+Захарова").select("li a").eachText())
                .containsExactly("Maria Zakharova");
        assertThat(page("/parties/namesakes?name=<b>").select("li")).isEmpty();
        assertThat(given().get("/parties/namesakes")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isBlank();

        var saved = Records.party("Мария Захарова", "PERSON", "");
        assertThat(page(saved).select(".perhaps li > a").eachText()).containsExactly("Maria Zakharova");
        assertThat(page(saved).select(".perhaps p > a")).isEmpty();
        assertThat(page("/parties").select("a[href=" + PAIRS + "]")).isEmpty();
    }

    @Test
    @AsReader
    void reader_isToldNothing() throws IOException {
        for (var id : new String[] {"1", "2"}) {
            database.execute("insert into party (id, version, creator_id, hidden, name, name_key, kind, aliases,"
                    + " country, note, lineage) values (" + id + ", 0, 'x', false, 'Reuters', 'reuters', 'MEDIUM', '',"
                    + " '', '', '000000000000" + id + "')");
        }
        index.catchUp();

        assertThat(page("/parties/0000000000001").select(".perhaps")).isEmpty();
        // These parties have no history by which the next test could tell that the index is not its own.
        index.close(null);
        for (var folder : folders.newestFirst()) {
            Folders.delete(folder);
        }
    }

    @Test
    void unavailableIndex_breaksNothing() throws IOException {
        var party = Records.party("Maria Zakharova", "PERSON", "");
        Records.party("Мария Захарова", "PERSON", "");
        index.close(null);

        assertThat(page(party).select(".perhaps")).isEmpty();
        assertThat(page("/parties/namesakes?name=Maria+Zakharova").select("li")).isEmpty();
        var pairs = given().get(PAIRS);
        assertThat(pairs.statusCode()).isEqualTo(503);
        assertThat(Forms.page(pairs).select("[role=alert]").text()).startsWith("Names cannot be compared");
    }

    @Test
    void placeThatIsNone_isRefused() {
        assertThat(given().get(PAIRS + "?after=nonsense").statusCode()).isEqualTo(400);
        assertThat(given().get(Records.party("Reuters", "MEDIUM", "") + "/merger?into=nobody")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Document page(String address) {
        return Forms.page(given().get(address).then().statusCode(200).extract().response());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
