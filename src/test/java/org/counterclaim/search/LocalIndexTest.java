package org.counterclaim.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.counterclaim.search.Engine.Ask;
import org.counterclaim.search.Engine.Found;
import org.counterclaim.search.Engine.Hit;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Forms;
import org.counterclaim.testing.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the index follows what is recorded, edited, hidden and moved, and how it begins anew. */
@QuarkusTest
@AsEditor
class LocalIndexTest {
    private static final String SOURCE = "An article";

    @Inject
    Database database;

    @Inject
    LocalIndex index;

    @Inject
    Folders folders;

    private String event;

    @BeforeEach
    void event() {
        database.empty();
        event = Records.event("Strike on the bridge");
        Records.source(SOURCE, "An agency", "");
    }

    @Test
    void everyKind_isFoundAfterItWasRecorded() throws IOException {
        var claim = claim("Command", "The bridge was hit twice");
        index.catchUp();

        assertThat(subjects("bridge")).containsExactlyInAnyOrder(id(event), id(claim));
        assertThat(found("command").hits()).extracting(Hit::kind).containsExactly(Kind.PARTY);
        assertThat(found("article").hits()).extracting(Hit::kind).containsExactly(Kind.SOURCE);
    }

    @Test
    void edit_takesTheOldWordsAway() throws IOException {
        var claim = claim("Command", "The bridge was hit twice");
        index.catchUp();

        Records.saved(Forms.open(claim + "/edit", "wording")
                .with("wording", "The harbour was hit")
                .send());
        index.catchUp();

        assertThat(subjects("twice")).isEmpty();
        assertThat(subjects("harbour")).containsExactly(id(claim));
    }

    @Test
    void whatIsHidden_isNotFound_norWhatRestsOnIt() throws IOException {
        var claim = claim("Command", "The bridge was hit twice");
        var other = claim("Ministry", "The bridge stands");
        index.catchUp();

        hide(claim);
        index.catchUp();
        assertThat(subjects("twice")).isEmpty();

        hide(event);
        index.catchUp();
        assertThat(found("bridge").total()).isZero();

        show(event);
        index.catchUp();
        assertThat(subjects("bridge")).containsExactlyInAnyOrder(id(event), id(other));
    }

    @Test
    void movedParty_takesItsClaimsWithIt() throws IOException {
        claim("Command", "The bridge was hit twice");
        var state = Records.party("Republic", "STATE", "");
        index.catchUp();
        assertThat(of(state)).isEqualTo(1);

        var command = found("command").hits().get(0).subject();
        Records.saved(Forms.open("/parties/" + command + "/edit", "partOf")
                .with("partOf", "Republic")
                .send());
        index.catchUp();

        assertThat(of(state)).isEqualTo(3);
    }

    @Test
    void textOfASource_isFoundByPassage_andOfAnEarlierVersionToo() throws IOException {
        var source = Records.source("Report", "A paper", Records.TEXT);
        index.catchUp();
        assertThat(found("doctor").hits()).extracting(Hit::subject).containsExactly(id(source));
        assertThat(found("doctor").hits().get(0).text()).contains("At least 60 were killed, a doctor said");

        Records.saved(Forms.open(source + "/versions/new", "text")
                .with("text", "The command said that 80 soldiers were killed.")
                .send());
        index.catchUp();

        assertThat(PassageKey.read(found("doctor").hits().get(0).key()).version())
                .isEqualTo(1);
        assertThat(PassageKey.read(found("80").hits().get(0).key()).version()).isEqualTo(2);
    }

    @Test
    void index_ofAnotherHistory_isMadeAnew() throws IOException {
        claim("Command", "The bridge was hit twice");
        index.catchUp();

        database.empty();
        var later = Records.event("Flood");
        index.catchUp();

        assertThat(subjects("bridge")).isEmpty();
        assertThat(subjects("flood")).containsExactly(id(later));
    }

    @Test
    void index_isOpenedWhereItWasCommitted_andFollowsTheRest() throws IOException {
        claim("Command", "The bridge was hit twice");
        index.catchUp();
        index.remake();
        awaitFolders();
        claim("Ministry", "The bridge stands");

        index.close(null);
        index.catchUp();

        assertThat(found("bridge").total()).isEqualTo(3);
    }

    @Test
    void index_thatWasDeletedOrDamaged_isMadeAnew() throws IOException {
        claim("Command", "The bridge was hit twice");
        index.catchUp();
        index.close(null);
        for (var folder : folders.newestFirst()) {
            for (var file : folder.toFile().listFiles()) {
                Files.writeString(file.toPath(), "no index");
            }
        }

        index.catchUp();
        assertThat(found("bridge").total()).isEqualTo(2);

        index.close(null);
        Folders.delete(folders.newestFirst().get(0));
        index.catchUp();
        assertThat(found("bridge").total()).isEqualTo(2);
    }

    @Test
    void index_thatIsDeletedWhileItServes_isMadeAnew() throws IOException {
        claim("Command", "The bridge was hit twice");
        index.catchUp();
        for (var folder : folders.newestFirst()) {
            Folders.delete(folder);
        }
        claim("Ministry", "The bridge stands");

        // It is noticed at the next commit, some seconds later.
        for (int i = 0; i < 200 && folders.newestFirst().isEmpty(); i++) {
            try {
                index.catchUp();
            } catch (IOException noticed) {
                assertThat(noticed).hasMessageContaining("search index");
            }
            pause();
        }
        index.catchUp();
        assertThat(found("bridge").total()).isEqualTo(3);
    }

    @Test
    void facetsAndTotals_countWhatIsFound() throws IOException {
        claim("Command", "The bridge was hit twice");
        claim("Command", "The bridge was closed");
        claim("Ministry", "The bridge stands");
        index.catchUp();

        var found = index.find(new Ask(
                new Match.Marked(Field.KIND, List.of("claim")),
                Order.LATEST,
                null,
                2,
                Set.of(Field.PARTY, Field.FORM),
                10));

        assertThat(found.total()).isEqualTo(3);
        assertThat(found.hits()).hasSize(2);
        assertThat(found.next()).isNotNull();
        assertThat(found.facets().get(Field.PARTY))
                .extracting(Engine.Count::documents)
                .containsExactly(2L, 1L);
        assertThat(found.facets().get(Field.FORM)).containsExactly(new Engine.Count("PARAPHRASE", 3));
    }

    private void awaitFolders() throws IOException {
        for (int i = 0; i < 100 && folders.newestFirst().size() < 2; i++) {
            pause();
        }
        for (int i = 0; i < 100 && folders.newestFirst().size() > 1; i++) {
            index.catchUp();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long of(String party) {
        return index.find(new Ask(
                        new Match.All(
                                List.of(new Match.Marked(Field.PARTY, List.of(id(party)))),
                                List.of(new Match.Marked(Field.KIND, List.of("source")))),
                        Order.RECORDED,
                        null,
                        10,
                        Set.of(),
                        0))
                .total();
    }

    private static void hide(String address) {
        turn(address, "hidings");
    }

    private static void show(String address) {
        turn(address, "showings");
    }

    private static void turn(String address, String act) {
        var form = Forms.open(address + "/history", "version");
        var answer = given().redirects()
                .follow(false)
                .cookies(form.cookies())
                .formParam("version", form.value("version"))
                .formParam("csrf", form.value("csrf"))
                .post(address + "/" + act);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private Found found(String word) {
        return index.find(new Ask(new Match.Word(Field.WORDS, word, 1), Order.RELEVANCE, null, 10, Set.of(), 0));
    }

    private List<String> subjects(String word) {
        return found(word).hits().stream().map(Hit::subject).toList();
    }

    private String claim(String party, String wording) {
        return Records.saved(Records.claim(event, party, SOURCE, wording).send());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
