package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.history.Action;
import org.counterclaim.history.ChainCheck;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Sha256;
import org.counterclaim.history.StaleEdit;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Statements;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Slice;
import org.counterclaim.web.TypedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AsEditor
class SourcesTest {

    @Inject
    Sources sources;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    Listener listener;

    /** What rooms above are told. */
    @Singleton
    static class Listener {
        final List<String> told = new ArrayList<>();

        void hear(@Observes TextRetrieved retrieved) {
            told.add(retrieved.source().title() + " " + retrieved.version() + " " + retrieved.text());
        }
    }

    @BeforeEach
    void empty() {
        database.empty();
        listener.told.clear();
    }

    @Test
    void recordedSource_isKeptAsTyped_withItsTextByHash() {
        var text = "الجيش\n\n  السوري \u200fقال\n";
        var id = sources.record(with(
                        form("Statement", "SANA"),
                        "address",
                        "https://sana.sy/a?utm_source=x",
                        "published",
                        "2016-09-17",
                        "retrieved",
                        "2016-09-18",
                        "language",
                        "Arabic",
                        "translates",
                        "✓",
                        "text",
                        text))
                .publicId();

        var source = now(id);
        assertThat(source.webAddress()).isEqualTo("https://sana.sy/a?utm_source=x");
        assertThat(source.published().text()).isEqualTo("2016-09-17");
        assertThat(source.language()).isEqualTo("ar");
        assertThat(source.translates()).isTrue();
        assertThat(source.publisher().name()).isEqualTo("SANA");
        assertThat(newestText(source)).contains("الجيش\n\n  السوري \u200fقال");
        assertThat(sources.versionsOf(source)).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.whenRetrieved().text()).isEqualTo("2016-09-18");
            assertThat(version.hash()).isEqualTo(Sha256.of(text.strip()));
        });
        assertThat(changes.newestOf(source).state().text("versions"))
                .isEqualTo("1, retrieved 2016-09-18, SHA-256 " + Sha256.of(text.strip()));
        assertThat(changes.newestOf(source).state().fields().toString()).doesNotContain("الجيش");
    }

    @Test
    void textIsComposed_andItsLengthIsInCodePoints() {
        var source = sources.record(with(form("Statement", "SANA"), "text", "Cafe\u0301\r\n😀\u0000"));

        assertThat(newestText(source)).contains("Café\n😀");
        assertThat(database.column("select length from stored_text")).containsExactly(6);
    }

    @Test
    void sourceWithoutText_hasNoVersion() {
        var source = sources.record(form("Statement", "SANA"));

        assertThat(now(source).newest()).isZero();
        assertThat(newestText(source)).isEmpty();
        assertThat(sources.beginningOf(source)).isEmpty();
        assertThat(listener.told).isEmpty();
    }

    @Test
    void newRetrieval_isTheNextVersion_andLeavesTheFirstAlone() {
        var source = sources.record(with(form("Statement", "SANA"), "text", "One"));
        sources.retrieve(source.publicId(), new VersionForm("Two", "2016-09-20", "it changed"));

        var now = now(source);
        assertThat(now.newest()).isEqualTo(2);
        assertThat(sources.requireText(now, 1)).isEqualTo("One");
        assertThat(newestText(now)).contains("Two");
        assertThat(changes.newestOf(now).action()).isEqualTo(Action.RETRIEVED);
        assertThat(changes.newestOf(now).reason()).isEqualTo("it changed");
        assertThat(changes.newestOf(now).state().text("versions").lines()).hasSize(2);
        assertThat(changes.check()).isEqualTo(new ChainCheck(3, null, null));
        assertThat(listener.told).containsExactly("Statement 1 One", "Statement 2 Two");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sources.requireText(now, 3));
    }

    @Test
    void newestTextAgain_isRefused_butAnEarlierOneIsNot() {
        var source = sources.record(with(form("Statement", "SANA"), "text", "One"));
        sources.retrieve(source.publicId(), new VersionForm("Two", "", ""));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> sources.retrieve(source.publicId(), new VersionForm(" Two\r\n", "", "")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("text"));
        sources.retrieve(source.publicId(), new VersionForm("One", "", ""));

        assertThat(now(source).newest()).isEqualTo(3);
        assertThat(database.column("select hash from stored_text")).hasSize(2);
    }

    @Test
    void textThatIsTooLong_isRefused_byItsBytes() {
        var fits = "й".repeat(1024 * 1024);

        assertThat(sources.record(with(form("Fits", "SANA"), "text", fits)).newest())
                .isEqualTo(1);
        assertThat(sources.check(with(form("Too long", "SANA"), "text", fits + "!"))
                        .at("text"))
                .contains("1 bytes");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> sources.record(with(form("Too long", "SANA"), "text", fits + "!")));
    }

    @Test
    void list_isByPublication_latestFirst_undatedLast_withPublishers_inTwoStatements() {
        sources.record(form("undated", "SANA"));
        for (int i = 0; i < 60; i++) {
            sources.record(
                    with(form("Source " + i, "Publisher " + i % 20), "published", "201" + i % 5, "text", "Text " + i));
        }
        sources.record(with(form("latest", "SANA"), "published", "2026"));
        sources.getEntityManager().clear();

        var heard = statements.of(() -> publishers(sources.byPublication(null)));

        assertThat(heard).hasSize(2).noneMatch(sql -> sql.contains("stored_text") || sql.contains("source_version"));
        var first = sources.byPublication(null);
        assertThat(first.items().get(0).title()).isEqualTo("latest");
        var second = sources.byPublication(Cursor.of(first.next(), null));
        assertThat(second.items()).hasSize(12).last().extracting(Source::title).isEqualTo("undated");
        assertThat(sources.byPublication(Cursor.of(null, second.previous())).items())
                .isEqualTo(first.items());
    }

    @Test
    void sameAddress_isRefusedUntilSomebodySaysWhatIsMeant() {
        var one = sources.record(with(form("One", "SANA"), "address", "https://www.sana.sy/a/"));
        var again = with(form("Again", "SANA"), "address", "http://sana.sy/a?fbclid=1", "text", "Text");

        var errors = sources.check(again);

        assertThat(errors.at("address")).isNotNull();
        assertThat(errors.choices("duplicate"))
                .extracting(choice -> choice.id())
                .containsExactly(one.publicId(), "version:" + one.publicId(), "new");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> sources.record(again));
        assertThat(sources.record(with(again, "duplicate", "new"))).isNotEqualTo(one);
    }

    @Test
    void recordedSource_isUsedInstead_andNothingIsWritten() {
        var one = sources.record(with(form("One", "SANA"), "address", "https://sana.sy/a"));
        var before = changes.check();
        var chosen = with(
                SourceForm.EMPTY, "address", "https://sana.sy/a", "published", "nonsense", "duplicate", one.publicId());

        assertThat(sources.check(chosen).any()).isFalse();
        assertThat(sources.record(chosen)).isEqualTo(one);
        assertThat(changes.check()).isEqualTo(before);
    }

    @Test
    void textIsAddedToTheRecordedSource_whereThatIsChosen() {
        var one = sources.record(with(form("One", "SANA"), "address", "https://sana.sy/a", "text", "Before"));
        var chosen = with(
                form("Again", "SANA"),
                "address",
                "https://sana.sy/a",
                "text",
                "After",
                "duplicate",
                "version:" + one.publicId());

        assertThat(sources.check(chosen).any()).isFalse();
        assertThat(sources.record(chosen)).isEqualTo(one);
        assertThat(newestText(now(one))).contains("After");
        assertThat(now(one).title()).isEqualTo("One");
        var again = sources.check(chosen);
        assertThat(again.at("text")).contains("newest version already");
        assertThat(again.choices("duplicate")).extracting(choice -> choice.id()).containsExactly(one.publicId(), "new");
    }

    @Test
    void sameText_isRefusedUntilSomebodySaysWhatIsMeant() {
        var one = sources.record(with(form("One", "SANA"), "text", "The same"));
        sources.retrieve(one.publicId(), new VersionForm("Changed", "", ""));

        var errors = sources.check(with(form("Two", "RIA"), "text", "The same\n"));

        assertThat(errors.at("text")).isNotNull();
        assertThat(errors.choices("duplicate"))
                .extracting(choice -> choice.id())
                .containsExactly(one.publicId(), "new");
    }

    @Test
    void choiceThatNoLongerFits_isNoChoice() {
        var one = sources.record(with(form("One", "SANA"), "address", "https://sana.sy/a"));
        var other = sources.record(with(form("Other", "SANA"), "address", "https://sana.sy/b"));

        var chosen = with(form("Again", "SANA"), "address", "https://sana.sy/b", "duplicate", one.publicId());

        assertThat(sources.check(chosen).choices("duplicate"))
                .extracting(choice -> choice.id())
                .contains(other.publicId())
                .doesNotContain(one.publicId());
        assertThat(sources.record(with(chosen, "address", "https://sana.sy/c")).title())
                .isEqualTo("Again");
    }

    @Test
    void hiddenSource_isNoDuplicate_andInNoList() {
        var one = sources.record(with(form("One", "SANA"), "address", "https://sana.sy/a", "text", "Text"));
        sources.hide(one.publicId(), new HistoryForm("", "0", ""));

        assertThat(sources.check(with(form("Two", "SANA"), "address", "https://sana.sy/a", "text", "Text"))
                        .any())
                .isFalse();
        assertThat(sources.byPublication(null).items()).isEmpty();
        assertThat(sources.suggest("One")).isEmpty();
        sources.show(one.publicId(), new HistoryForm("", "1", ""));
        assertThat(sources.suggest("One")).containsExactly("One");
    }

    @Test
    @AsReader
    void hiddenSource_isNotFoundForReaders() {
        insert(7, "Hidden", true);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sources.require("0000000000007"));
        for (var typed : List.of("Hidden", "Hidden · 0000000000007", "/sources/0000000000007")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> sources.resolve("source", new TypedName(typed, "", ""), null))
                    .matches(Refused::confirmable);
        }
    }

    @Test
    @AsReader
    void standingSource_isStillMeant_whereItIsHiddenByNow() {
        insert(7, "Hidden", true);
        var standing = sources.findById(7L);

        var left = new TypedName("Hidden", "0000000000007", "Hidden");
        assertThat(sources.resolve("source", left, standing)).isEqualTo(standing);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> sources.resolve("source", left, null));
    }

    @Test
    @AsContributor
    void contributor_mayAddARetrieval_toWhatOthersRecorded() {
        insert(7, "Theirs", false);

        assertThat(sources.retrieve("0000000000007", new VersionForm("Text", "", ""))
                        .newest())
                .isEqualTo(1);
    }

    @Test
    void source_isMeantByTitle_byAddress_orByTitleWithId() {
        var one = sources.record(with(form("Statement", "SANA"), "address", "https://sana.sy/a"));
        var two = sources.record(with(form("STATEMENT", "SANA"), "published", "2016-09-17"));
        sources.record(form("Other", "SANA"));

        assertThat(sources.suggest("state"))
                .containsExactly("Statement · " + one.publicId(), "STATEMENT · " + two.publicId());
        assertThat(sources.suggest("oth")).containsExactly("Other");
        for (var typed : List.of(
                "Statement · " + one.publicId(),
                "/sources/" + one.publicId(),
                "http://localhost:8080/sources/" + one.publicId() + "/history#x",
                "http://www.sana.sy/a")) {
            assertThat(resolve(typed, "")).isEqualTo(one);
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> resolve("statement", ""))
                .satisfies(refused -> assertThat(refused.choices())
                        .extracting(choice -> choice.label().replaceAll("[\u2068\u2069]", ""))
                        .containsExactly("Statement · SANA", "STATEMENT · SANA · 17 Sep 2016"));
        assertThat(resolve("statement", two.publicId())).isEqualTo(two);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> resolve("Nothing", ""))
                .matches(Refused::confirmable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "100_", "100!", "%", "_", "!"})
    void suggestions_takeEverySignAsItself(String typed) {
        for (var title : List.of("100% sure", "100_under", "100! alarm", "1000 more")) {
            sources.record(form(title, "SANA"));
        }

        assertThat(sources.suggest(typed))
                .allMatch(title -> title.startsWith(typed))
                .hasSize(typed.length() == 1 ? 0 : 1);
    }

    @Test
    void renamedSource_isStillMeantByItsOldName_whereThatWasLeftAsShown() {
        var one = sources.record(form("Old", "SANA"));
        sources.edit(one.publicId(), with(form("New", "SANA"), "version", "0"));
        sources.record(form("Old", "SANA"));

        assertThat(sources.resolve("source", new TypedName("Old", one.publicId(), "Old"), null))
                .isEqualTo(one);
    }

    @Test
    void edit_leavesTextsAlone_andAStaleOneWritesNothing() {
        var one = sources.record(with(form("First", "SANA"), "text", "Text"));
        sources.edit(one.publicId(), with(form("Second", "SANA"), "version", "0", "text", "Another"));

        assertThat(now(one).title()).isEqualTo("Second");
        assertThat(newestText(now(one))).contains("Text");
        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> sources.edit(one.publicId(), with(form("Lost", "SANA"), "version", "0")));
        assertThat(now(one).title()).isEqualTo("Second");
    }

    @Test
    void restoredState_bringsTheFieldsBack_butNoText() {
        var one = sources.record(
                with(form("First", "SANA"), "text", "Text", "published", "2016", "language", "ar", "translates", "✓"));
        sources.edit(one.publicId(), with(form("Second", "RIA"), "version", "0"));
        sources.retrieve(one.publicId(), new VersionForm("Another", "", ""));

        sources.restore(one.publicId(), new HistoryForm("2", "2", "back"));

        var restored = now(one);
        assertThat(restored.title()).isEqualTo("First");
        assertThat(restored.publisher().name()).isEqualTo("SANA");
        assertThat(restored.publishedText()).isEqualTo("2016");
        assertThat(restored.language()).isEqualTo("ar");
        assertThat(restored.translates()).isTrue();
        assertThat(restored.newest()).isEqualTo(2);
        assertThat(changes.check().whole()).isTrue();
    }

    @Test
    void refusedSource_createsNoPublisher() {
        sources.record(with(form("One", "SANA"), "address", "https://sana.sy/a"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> sources.record(with(form("Two", "Nobody yet"), "address", "https://sana.sy/a")));
        assertThat(database.column("select name from party")).containsExactly("SANA");
    }

    @Test
    void everythingWrong_isToldAtOnce_andIsConfirmableWhereItIsAName() {
        var errors = sources.check(with(
                SourceForm.EMPTY,
                "publisher",
                new TypedName("Nobody", "", ""),
                "address",
                "sana.sy",
                "published",
                "yesterday",
                "retrieved",
                "tomorrow",
                "language",
                "klingonish"));

        assertThat(errors.all().keySet())
                .containsExactlyInAnyOrder(
                        "title", "publisher", "address", "published", "retrieved", "language", "text");
        assertThat(errors.confirmable("publisher")).isTrue();
        assertThat(sources.check(SourceForm.EMPTY).at("publisher")).isEqualTo("Name the publisher.");
    }

    @Test
    void formWithinAForm_isReadUnderItsPrefix() {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("source-title", "Within");
        fields.putSingle("source-publisher", "SANA");
        fields.putSingle("source-publisherId", "1");
        fields.putSingle("source-duplicateId", "new");
        fields.putSingle("title", "Around");

        var form = SourceForm.of(Filled.of(fields).under("source-"));

        assertThat(form.title()).isEqualTo("Within");
        assertThat(form.publisher()).isEqualTo(new TypedName("SANA", "1", ""));
        assertThat(form.duplicate()).isEqualTo("new");
        assertThat(form.isEmpty()).isFalse();
        assertThat(SourceForm.EMPTY.isEmpty()).isTrue();
        assertThat(Forms.fields(form)).containsEntry("publisher", "SANA");
    }

    private Source resolve(String typed, String id) {
        return sources.resolve("source", new TypedName(typed, id, ""), null);
    }

    private void insert(long id, String title, boolean hidden) {
        database.execute(
                "insert into party (id, version, creator_id, hidden, name, name_key, kind, aliases, country, note,"
                        + " lineage) values (?, 0, 'ada', false, 'SANA', 'sana', 'MEDIUM', '', '', '', '0000000000006')",
                id - 1);
        database.execute(
                "insert into source (id, version, creator_id, hidden, title, title_key, publisher_id, address,"
                        + " published_from, published_to, language, translates, note, newest)"
                        + " values (?, 0, 'ada', ?, ?, ?, ?, '', 0, 0, '', false, '', 0)",
                id,
                hidden,
                title,
                Source.key(title),
                id - 1);
    }

    /** As it is recorded now, not as the test has seen it before. */
    private Source now(Source source) {
        return now(source.publicId());
    }

    private Source now(String id) {
        sources.getEntityManager().clear();
        return sources.require(id);
    }

    private static void publishers(Slice<Source> slice) {
        slice.items().forEach(source -> assertThat(source.publisher().name()).isNotEmpty());
    }

    static SourceForm form(String title, String publisher) {
        return with(
                SourceForm.EMPTY,
                "title",
                title,
                "publisher",
                new TypedName(publisher, "", ""),
                "publisherKind",
                "MEDIUM");
    }

    static SourceForm with(SourceForm form, Object... changed) {
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < changed.length; i += 2) {
            fields.put((String) changed[i], changed[i + 1]);
        }
        return Forms.with(form, Map.copyOf(fields));
    }

    private Optional<String> newestText(Source source) {
        return source.newest() == 0 ? Optional.empty() : Optional.of(sources.requireText(source, source.newest()));
    }
}
