package org.counterclaim.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.counterclaim.history.Sha256;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VersionPagesTest {
    private static final String ARABIC = "قال الجيش السوري ";

    /** Just as much as fits: letters of two bytes, and spaces of one. */
    private static final String LARGE = (ARABIC.repeat(2 * 1024 * 1024 / 31) + "ق".repeat(32))
            .substring(0, 1_150_000)
            .strip();

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
    void version_isReadWhole_withWhatIsKnownOfIt() {
        var address = recorded("  One\n\n\ttwo\n three");
        add(address, "Another", "2016-09-20");

        var first = Forms.page(given().get(address + "/versions/1"));
        assertThat(first.selectFirst(".stored").wholeText()).isEqualTo("One\n\n\ttwo\n three");
        assertThat(first.select(".facts").text())
                .contains("16 characters", Sha256.of("One\n\n\ttwo\n three"), "Version 2", "not recorded");
        var second = Forms.page(given().get(address + "/versions/2"));
        assertThat(second.select(".facts").text()).contains("20 September 2016");
        assertThat(second.select(".facts a").eachAttr("href"))
                .containsExactlyInAnyOrder(path(address) + "/versions/2/changes", path(address) + "/versions/1");
    }

    @Test
    @AsContributor
    void differences_areShownWordByWord_andTheRestIsCounted() {
        var paragraphs = "Unchanged.\n\n".repeat(20);
        var address = recorded("The strike killed 62.\n" + paragraphs + "End.");
        add(address, "The strike killed 83.\n" + paragraphs + "End.", "");

        var page = Forms.page(given().get(address + "/versions/2/changes"));

        assertThat(page.select("del").eachText()).containsExactly("62");
        assertThat(page.select("ins").eachText()).containsExactly("83");
        assertThat(page.select("p.fold").eachText()).containsExactly("… 20 unchanged paragraphs …");
    }

    @ParameterizedTest
    @AsReader
    @ValueSource(strings = {"0", "2", "-1", "1x", "99999999999", "1/changes", "2/changes"})
    void versionThatIsNotThere_isNotFound(String version) {
        database.execute("insert into party (id, version, creator_id, hidden, name, name_key, kind, aliases, country,"
                + " note, lineage) values (6, 0, 'ada', false, 'RIA', 'ria', 'MEDIUM', '', '', '', '0000000000006')");
        database.execute("insert into source (id, version, creator_id, hidden, title, title_key, publisher_id, address,"
                + " published_from, published_to, language, translates, note, newest)"
                + " values (7, 0, 'ada', false, 'T', 't', 6, '', 0, 0, '', false, '', 1)");
        database.execute("insert into stored_text (hash, text, length) values ('x', 'Text', 4)");
        database.execute("insert into source_version (source_id, number, hash, recorded)"
                + " values (7, 1, 'x', timestamp '2016-09-17 00:00:00')");

        assertThat(given().get("/sources/0000000000007/versions/1").statusCode())
                .isEqualTo(200);
        assertThat(given().get("/sources/0000000000007/versions/" + version).statusCode())
                .isEqualTo(404);
    }

    @Test
    @AsContributor
    void sameTextAgain_isRefusedAtTheField_andNothingTypedIsLost() {
        var address = recorded("One");

        var refused = Forms.open(address + "/versions/new", "text")
                .with("text", "One\r\n")
                .with("retrieved", "2016-09-20")
                .with("reason", "Kept")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#text-error").text()).contains("newest version already");
        var again = Forms.in(refused, "text");
        assertThat(again.value("text")).isEqualTo("One");
        assertThat(again.value("retrieved")).isEqualTo("2016-09-20");
        assertThat(again.value("reason")).isEqualTo("Kept");
    }

    @ParameterizedTest
    @AsContributor
    @ValueSource(strings = {"", "  \r\n "})
    void noText_isNoRetrieval(String text) {
        var address = recorded("One");

        var refused =
                Forms.open(address + "/versions/new", "text").with("text", text).send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#text-error").text()).contains("Paste the text");
    }

    @Test
    @AsContributor
    void largestText_arrivesWhole_isReadWhole_andIsOnNoOtherPage() {
        assertThat(StoredText.bytes(LARGE)).isBetween(2_000_000, StoredText.LIMIT);
        var address = recorded(LARGE);

        assertThat(Forms.page(given().get(address + "/versions/1"))
                        .selectFirst(".stored")
                        .wholeText())
                .isEqualTo(LARGE);
        for (var page : new String[] {"/sources", address, address + "/history", address + "/edit"}) {
            var heard = statements.of(() ->
                    assertThat(given().get(page).asString().length()).as(page).isLessThan(30_000));
            assertThat(heard).as(page).noneMatch(sql -> sql.matches("select (.*,)?[a-z0-9_]+\\.text\\b.*"));
        }
    }

    @Test
    @AsContributor
    void twoLargestTexts_areComparedOnAPageOfBearableSize() {
        var address = recorded(LARGE);
        add(address, new StringBuilder(LARGE).reverse().toString(), "");

        var page = given().get(address + "/versions/2/changes");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString().length()).isLessThan(600_000);
        assertThat(Forms.page(page).select(".fold").text()).contains("more characters removed");
    }

    @ParameterizedTest
    @AsContributor
    @ValueSource(ints = {1, 1_000_000, 8_000_000})
    void tooLargeText_isRefusedAtTheField_andNothingTypedIsLost(int over) {
        var text = LARGE + "x".repeat(StoredText.LIMIT - StoredText.bytes(LARGE) + over);

        var refused = Forms.open("/sources/new", "title")
                .with("title", "Kept")
                .with("publisher", "RIA")
                .with("publisherKind", "MEDIUM")
                .with("text", text)
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#text-error").text()).contains("at most 2 MB");
        assertThat(Forms.in(refused, "title").value("text")).isEqualTo(text);
        assertThat(Forms.in(refused, "title").value("title")).isEqualTo("Kept");
        assertThat(database.column("select hash from stored_text")).isEmpty();
    }

    private static String recorded(String text) {
        var saved = Forms.open("/sources/new", "title")
                .with("title", "Statement")
                .with("publisher", "RIA")
                .with("publisherKind", "MEDIUM")
                .with("language", "ar")
                .with("text", text)
                .send();
        assertThat(saved.statusCode()).isEqualTo(303);
        return saved.header("Location");
    }

    private static void add(String address, String text, String retrieved) {
        assertThat(Forms.open(address + "/versions/new", "text")
                        .with("text", text)
                        .with("retrieved", retrieved)
                        .send()
                        .statusCode())
                .isEqualTo(303);
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }
}
