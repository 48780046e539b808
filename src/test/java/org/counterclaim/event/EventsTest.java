package org.counterclaim.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.history.ChainCheck;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.StaleEdit;
import org.counterclaim.testing.AsContributor;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Statements;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AsEditor
class EventsTest {

    @Inject
    Events events;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void recordedEvent_isKeptAsTyped_withBoundsOfItsTime() {
        var id = events.record(form("Deir ez-Zor strike", "2016-09-17T17:00+03:00~"))
                .publicId();

        var event = events.require(id);
        assertThat(event.happened().text()).isEqualTo("2016-09-17T17:00+03:00~");
        assertThat(event.happenedFrom()).isEqualTo(event.happened().earliestSecond());
        assertThat(changes.newestOf(event).state().text("when")).isEqualTo("2016-09-17T17:00+03:00~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000", "../events", "0000000000000000", "ООООООООООООО"})
    void unknownId_isNotFound(String id) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> events.require(id));
    }

    @Test
    void list_isByTime_latestFirst_undatedLast_andAmongEqualsTheLastRecordedFirst() {
        record("undated", "");
        record("early", "2015");
        record("late, first", "2016-09-17");
        record("late, second", "2016-09-17");
        record("open start", "../2014");

        assertThat(titles(events.byTime(null)))
                .containsExactly("late, second", "late, first", "early", "open start", "undated");
    }

    @Test
    void pages_leadThroughTheWholeList_andBackAgain() {
        recordMany(120);
        var whole = titles(events.byTime(null));

        var second = events.byTime(Cursor.of(events.byTime(null).next(), null));
        var third = events.byTime(Cursor.of(second.next(), null));
        whole.addAll(titles(second));
        whole.addAll(titles(third));

        assertThat(whole).hasSize(120).doesNotHaveDuplicates();
        assertThat(third.items()).hasSize(20);
        assertThat(third.next()).isNull();
        var secondAgain = events.byTime(Cursor.of(null, third.previous()));
        assertThat(titles(secondAgain)).isEqualTo(titles(second));
        var firstAgain = events.byTime(Cursor.of(null, secondAgain.previous()));
        assertThat(titles(firstAgain)).isEqualTo(whole.subList(0, 50));
        assertThat(firstAgain.previous()).isNull();
    }

    @Test
    void eventsRecordedMeanwhile_shiftNothingOnTheNextPage() {
        recordMany(60);
        var next = events.byTime(null).next();
        var before = titles(events.byTime(Cursor.of(next, null)));

        record("newest of all", "2026");

        assertThat(titles(events.byTime(Cursor.of(next, null)))).isEqualTo(before);
    }

    @Test
    void everyPage_isOneStatement() {
        recordMany(120);
        var first = events.byTime(null);
        var cursor = Cursor.of(first.next(), null);

        assertThat(statements.of(() -> events.byTime(null))).hasSize(1);
        assertThat(statements.of(() -> events.byTime(cursor))).singleElement().satisfies(sql -> assertThat(sql)
                .contains("happened_from,e1_0.id)<(?,?)"));
    }

    @Test
    void eventAsPartOfItself_isRefused() {
        var whole = events.record(form("Whole", "2016"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> edit(whole, 0, partOf("Whole", "Whole")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("partOf"));
    }

    @Test
    void cycle_isRefused_withTheNameOfBoth_andWritesNothing() {
        var whole = events.record(form("Whole", "2016"));
        events.record(partOf("Part", "Whole"));
        events.record(partOf("Part of part", "Part"));
        var before = changes.check();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> edit(whole, 0, partOf("Whole", "Part of part")))
                .withMessageContaining("Whole")
                .withMessageContaining("Part of part");
        assertThat(changes.check()).isEqualTo(before);
        assertThat(events.require(whole.publicId()).partOf()).isNull();
    }

    @Test
    void titleThatTwoEventsHave_isAmbiguous_untilOneIsChosen() {
        var one = events.record(form("Strike", "2015"));
        var two = events.record(form("STRIKE", "2016"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> events.record(partOf("Part", "strike")))
                .satisfies(refused -> assertThat(refused.choices())
                        .extracting(choice -> choice.id())
                        .containsExactly(one.publicId(), two.publicId()));
        var chosen = new EventForm("Part", "", "", "UTC", "", "", "", "strike", two.publicId(), "", "0", "");
        assertThat(events.record(chosen).partOf().id()).isEqualTo(two.id());
    }

    @Test
    void titleThatNoEventHas_isRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> events.record(partOf("Part", "Nothing")));
        assertThat(changes.check()).isEqualTo(new ChainCheck(0, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "100_", "100!", "%", "_", "!"})
    void suggestions_takeEverySignAsItself(String typed) {
        record("100% sure", "");
        record("100_under", "");
        record("100! alarm", "");
        record("1000 more", "");

        assertThat(events.suggest(typed))
                .extracting(Event::title)
                .allMatch(title -> title.startsWith(typed))
                .hasSize(typed.length() == 1 ? 0 : 1);
    }

    @Test
    void suggestions_beginWithWhatWasTyped_inAnyCase_andAreFew() {
        recordMany(12);
        record("Дейр-эз-Зор", "");

        assertThat(events.suggest("дейр")).extracting(Event::title).containsExactly("Дейр-эз-Зор");
        assertThat(events.suggest("EVENT")).hasSize(10);
    }

    @Test
    void renamedWhole_isStillMeantByItsOldName_whereThatWasLeftAsShown() {
        var whole = events.record(form("Whole", "2016"));
        var part = events.record(partOf("Part", "Whole"));
        edit(whole, 0, form("Renamed", "2016"));
        events.record(form("Whole", "2017"));

        events.edit(
                part.publicId(),
                new EventForm("Part, edited", "", "", "UTC", "", "", "", "Whole", whole.publicId(), "Whole", "0", ""));

        events.getEntityManager().clear();
        assertThat(events.require(part.publicId()).partOf().id()).isEqualTo(whole.id());
    }

    @Test
    void restoredState_standsBelowWhatItStoodBelow_whateverThatIsCalledNow() {
        var whole = events.record(form("Whole", "2016"));
        var part = events.record(partOf("Part", "Whole"));
        edit(part, 0, form("Part", ""));
        edit(whole, 0, form("Renamed", "2016"));

        events.restore(part.publicId(), new HistoryForm("2", "1", ""));

        events.getEntityManager().clear();
        assertThat(events.require(part.publicId()).partOf().id()).isEqualTo(whole.id());
    }

    @Test
    void titleThatGrowsInLowerCase_isRecorded() {
        assertThat(events.record(form("İ".repeat(300), "")).title()).hasSize(300);
    }

    @Test
    void staleEdit_writesNothing() {
        var event = events.record(form("First", "2016"));
        edit(event, 0, form("Second", "2016"));

        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> edit(event, 0, form("Lost", "2016")));
        assertThat(events.require(event.publicId()).title()).isEqualTo("Second");
    }

    @Test
    void hiddenEvent_isInNoList_butInItsHistory_andCanBeShownAgain() {
        var event = events.record(form("Hidden", "2016"));
        events.hide(event.publicId(), new HistoryForm("", "0", "by mistake"));

        assertThat(events.byTime(null).items()).isEmpty();
        assertThat(events.suggest("Hidden")).isEmpty();
        assertThat(events.newest(10)).isEmpty();
        assertThat(changes.historyOf(event, null).items()).hasSize(2);

        events.show(event.publicId(), new HistoryForm("", "1", ""));
        assertThat(events.byTime(null).items()).hasSize(1);
    }

    @Test
    @AsReader
    void hiddenEvent_isNotFoundForReaders() {
        database.execute("insert into event (id, version, creator_id, hidden, title, title_key, summary, happened_from,"
                + " happened_to, zone, place) values (7, 0, 'ada', true, 'Hidden', 'hidden', '', 0, 0, 'UTC', '')");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> events.require("0000000000007"));
    }

    @Test
    @AsContributor
    void hiddenEvent_isFoundByWhoRecordedIt() {
        var event = events.record(form("Hidden", "2016"));
        database.execute("update event set hidden = true");

        assertThat(events.require(event.publicId()).title()).isEqualTo("Hidden");
    }

    @Test
    void earlierState_canBeRestored_asAChangeOfItsOwn() {
        var event = events.record(form("First", "2016"));
        edit(event, 0, form("Second", ""));

        events.restore(event.publicId(), new HistoryForm("1", "1", ""));

        var restored = events.require(event.publicId());
        assertThat(restored.title()).isEqualTo("First");
        assertThat(restored.happened().text()).isEqualTo("2016");
        assertThat(changes.check()).isEqualTo(new ChainCheck(3, null, null));
    }

    private void edit(Event event, int version, EventForm form) {
        events.edit(
                event.publicId(),
                new EventForm(
                        form.title(),
                        "",
                        form.when(),
                        "UTC",
                        "",
                        "",
                        "",
                        form.partOf(),
                        "",
                        "",
                        Integer.toString(version),
                        ""));
    }

    private void record(String title, String when) {
        events.record(form(title, when));
    }

    private void recordMany(int count) {
        for (int i = 0; i < count; i++) {
            // Many at the same time, so that the id decides.
            record("Event " + i, "201" + i % 3);
        }
    }

    private static EventForm form(String title, String when) {
        return new EventForm(title, "", when, "UTC", "", "", "", "", "", "", "0", "");
    }

    private static EventForm partOf(String title, String whole) {
        return new EventForm(title, "", "", "UTC", "", "", "", whole, "", "", "0", "");
    }

    private static List<String> titles(Slice<Event> slice) {
        return new ArrayList<>(slice.items().stream().map(Event::title).toList());
    }
}
