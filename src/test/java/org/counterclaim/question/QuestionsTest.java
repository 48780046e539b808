package org.counterclaim.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.counterclaim.event.Event;
import org.counterclaim.event.Events;
import org.counterclaim.history.Action;
import org.counterclaim.history.ChainCheck;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.StaleEdit;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Statements;
import org.counterclaim.web.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AsEditor
class QuestionsTest {
    private static final long WHOLE = 1;
    private static final long PART = 2;

    @Inject
    Questions questions;

    @Inject
    Events events;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    Losses losses;

    @BeforeEach
    void prepare() {
        database.empty();
        losses.forget();
        event(WHOLE, null, false);
        event(PART, WHOLE, false);
    }

    @Test
    void recordedQuestion_isKept_withWhatItTakes() {
        var id = record("How many?", "NUMBER", form -> form.with("soldiers", "2.5"));

        var question = questions.require(id);
        assertThat(question.title()).isEqualTo("How many?");
        assertThat(question.terms().tolerance()).isEqualTo(new BigDecimal("2.5"));
        assertThat(question.unit()).isEqualTo("soldiers");
        assertThat(((Value.Number) question.read("~100")).quantity().range())
                .isEqualTo(Range.closed(new BigDecimal(97), new BigDecimal(103)));
    }

    @Test
    void whatDoesNotFitTheKind_isNotKept() {
        var id = questions
                .record(publicId(WHOLE), new QuestionForm("Who?", "TEXT", "men", "✓", "x", rows("A"), "", "0", ""))
                .publicId();

        var question = questions.require(id);
        assertThat(question.unit()).isEmpty();
        assertThat(question.whole()).isFalse();
        assertThat(question.tolerance()).isNull();
        assertThat(question.options()).isEmpty();
    }

    @Test
    void questions_standInTheOrderOfRecording_andAreMoved() {
        var first = text("First");
        var second = text("Second");
        var third = text("Third");

        questions.move(third, Direction.UP);
        questions.move(first, Direction.DOWN);

        assertThat(prompts(of(WHOLE))).containsExactly("Third", "First", "Second");
        var moved = changes.newestOf(questions.require(first));
        var swapped = changes.newestOf(questions.require(third));
        assertThat(moved.action()).isEqualTo(Action.EDITED);
        assertThat(moved.cause()).isNull();
        assertThat(swapped.action()).isEqualTo(Action.EDITED);
        assertThat(swapped.cause()).isEqualTo(moved.sequence());
        assertThat(changes.newestOf(questions.require(second)).cause()).isNotNull();
    }

    @Test
    void questionAtTheEnd_staysThere_andNothingIsWritten() {
        var only = text("Only");
        var hidden = text("Hidden");
        questions.hide(hidden, new HistoryForm("", "0", ""));
        var before = changes.check();

        questions.move(only, Direction.UP);
        questions.move(only, Direction.DOWN);

        assertThat(changes.check()).isEqualTo(before);
    }

    @Test
    void questionsOfTheWhole_areAskedOfItsParts_afterTheirOwn_inOneQuery() {
        text("Of the whole, first");
        text("Of the whole, second");
        questions.record(publicId(PART), form("Of the part", "TEXT"));
        var part = events.require(publicId(PART));
        events.getEntityManager().clear();

        assertThat(prompts(questions.askedOf(part)))
                .containsExactly("Of the part", "Of the whole, first", "Of the whole, second");
        assertThat(prompts(of(PART))).containsExactly("Of the part");
        var loaded = events.require(publicId(PART));
        loaded.partOf().title();
        assertThat(statements.of(() -> questions.askedOf(loaded))).hasSize(1);
        assertThat(statements.of(() -> questions.of(loaded))).hasSize(1);
    }

    @Test
    void hiddenQuestion_isNotAsked_andOfHiddenEventsNothingIsFound() {
        var id = text("Hidden");
        questions.hide(id, new HistoryForm("", "0", ""));

        assertThat(of(WHOLE)).isEmpty();
        assertThat(questions.askedOf(events.require(publicId(PART)))).isEmpty();
        assertThat(questions.require(id).hidden()).isTrue();
    }

    @Test
    @AsReader
    void questionOfAHiddenEvent_isNotFoundForReaders() {
        event(3, null, true);
        database.execute("insert into question (id, version, creator_id, hidden, event_id, prompt, kind, unit, whole,"
                + " options, note, place) values (7, 0, 'ada', false, 3, 'Secret', 'TEXT', '', false, '', '', 1)");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> questions.require("0000000000007"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000", "0000000000000000"})
    void unknownId_isNotFound(String id) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> questions.require(id));
    }

    @Test
    void renamedOption_keepsItsId_andANewOneGetsItsOwn() {
        var id = options("Australia", "Denmark");
        var before = questions.require(id).options();

        edit(
                id,
                new OptionRows(List.of(new Option(before.get(1).id(), "Kingdom of Denmark"), new Option("", "Syria"))));

        var after = questions.require(id).options();
        assertThat(after).extracting(Option::name).containsExactly("Kingdom of Denmark", "Syria");
        assertThat(after.get(0).id()).isEqualTo(before.get(1).id());
        assertThat(after.get(1).id()).isNotIn(before.get(0).id(), before.get(1).id());
    }

    @Test
    void idThatTheQuestionNeverHad_isNotTaken() {
        var id = options("Australia");
        var known = questions.require(id).options().get(0);

        edit(id, new OptionRows(List.of(known, new Option(known.id(), "Twice"), new Option("else", "Made up"))));

        assertThat(questions.require(id).options())
                .extracting(Option::id)
                .doesNotHaveDuplicates()
                .contains(known.id())
                .doesNotContain("else");
    }

    @Test
    void anotherKind_isRefused_whereAnswersWouldBeLost_withWhatWouldBe() {
        var id = record("How many?", "NUMBER", form -> form);
        losses.keep("62", "more than 90", "12", "13");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> questions.edit(id, form("How many?", "YES_NO")))
                .withMessage("4 answers would be lost: “62”, “more than 90” and 2 more.")
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("kind"));
        assertThat(questions.require(id).questionKind()).isEqualTo(QuestionKind.NUMBER);
    }

    @Test
    void fewLostAnswers_areAllNamed() {
        var id = record("How many?", "NUMBER", form -> form);
        losses.keep("62");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> questions.edit(id, form("How many?", "TIME")))
                .withMessage("1 answer would be lost: “62”.");
        losses.keep("63");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> questions.edit(id, form("How many?", "TIME")))
                .withMessage("2 answers would be lost: “62” and “63”.");
    }

    @Test
    void numberThatBecomesWords_losesNothing() {
        var id = record("How many?", "NUMBER", form -> form);
        losses.keep("62", "more than 90");

        questions.edit(id, form("How many?", "TEXT"));

        assertThat(questions.require(id).read("more than 90")).isEqualTo(new Value.Text("more than 90"));
    }

    @Test
    void wholeNumbersOnly_isRefused_whereFractionsWereAnswered() {
        var id = record("How far?", "NUMBER", form -> form.fractions());
        losses.keep("1.5", "2");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> questions.edit(id, form("How far?", "NUMBER")))
                .withMessage("1 answer would be lost: “1.5”.")
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("whole"));
    }

    @Test
    void removedOption_isRefused_whereItWasAnswered() {
        var id = options("Australia", "Denmark");
        var known = questions.require(id).options();
        losses.keep(known.get(0).id(), known.get(1).id());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> edit(id, new OptionRows(known.subList(0, 1))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("options"));
        losses.forget();
        losses.keep(known.get(0).id());
        edit(id, new OptionRows(known.subList(0, 1)));
        assertThat(questions.require(id).options()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ONE_OF, ANY_OF", "ANY_OF, ONE_OF", "NUMBER, TIME", "TIME, NUMBER", "ONE_OF, TEXT", "YES_NO, TEXT"})
    void kindInWhichAnAnswerMeantSomethingElse_keepsNone(QuestionKind from, QuestionKind to) {
        assertThat(to.readsAnswersOf(from)).isFalse();
    }

    @Test
    void wordingAndNewOptions_askNobody() {
        var id = options("Australia");
        var known = questions.require(id).options();

        edit(id, new OptionRows(List.of(known.get(0), new Option("", "Denmark"))));

        assertThat(losses.asked()).isZero();
    }

    @Test
    void restoredState_bringsTheSameOptionsBack_andStaysInItsPlace() {
        var id = options("Australia", "Denmark");
        text("Behind");
        var known = questions.require(id).options();
        edit(id, new OptionRows(known.subList(0, 1)));
        questions.move(id, Direction.DOWN);

        questions.restore(id, new HistoryForm("1", "2", "by mistake"));

        var restored = questions.require(id);
        assertThat(restored.options()).isEqualTo(known);
        assertThat(prompts(of(WHOLE))).containsExactly("Behind", "Who?");
        assertThat(changes.newestOf(restored).action()).isEqualTo(Action.RESTORED);
    }

    @Test
    void restoration_isRefused_whereAnswersWouldBeLost() {
        var id = text("How many?");
        questions.edit(id, form("How many?", "NUMBER"));
        questions.edit(id, form("How many?", "YES_NO", "1"));
        losses.keep("YES");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> questions.restore(id, new HistoryForm("2", "2", "")))
                .withMessageContaining("1 answer would be lost: “YES”.");
    }

    @Test
    void staleEdit_writesNothing() {
        var id = text("First");
        questions.edit(id, form("Second", "TEXT"));

        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> questions.edit(id, form("Lost", "TEXT")));
        assertThat(questions.require(id).title()).isEqualTo("Second");
        assertThat(changes.check()).isEqualTo(new ChainCheck(2, null, null));
    }

    @Test
    void oneEvent_hasSoManyQuestionsAtMost() {
        for (int i = 0; i < 100; i++) {
            database.execute(
                    "insert into question (id, version, creator_id, hidden, event_id, prompt, kind, unit, whole,"
                            + " options, note, place) values (?, 0, 'ada', false, 1, 'Q', 'TEXT', '', false, '', '', ?)",
                    100L + i,
                    i);
        }

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> text("One more"));
    }

    @Test
    void question_isFoundInOneQuery_withItsEvent() {
        var id = text("Only");
        questions.getEntityManager().clear();

        assertThat(statements.of(() -> questions.require(id).event().title())).hasSize(1);
    }

    private void event(long id, Long whole, boolean hidden) {
        database.execute(
                "insert into event (id, version, creator_id, hidden, title, title_key, summary, happened_from,"
                        + " happened_to, zone, place, part_of_id) values (?, 0, 'ada', ?, ?, ?, '', 0, 0,"
                        + " 'Asia/Damascus', '', "
                        + whole + ")",
                id,
                hidden,
                "Event " + id,
                "event " + id);
    }

    private static String publicId(long id) {
        return "000000000000" + id;
    }

    private List<Question> of(long event) {
        Event of = events.require(publicId(event));
        return questions.of(of);
    }

    private String text(String prompt) {
        return questions.record(publicId(WHOLE), form(prompt, "TEXT")).publicId();
    }

    private String options(String... names) {
        return questions
                .record(publicId(WHOLE), new QuestionForm("Who?", "ONE_OF", "", "", "", rows(names), "", "0", ""))
                .publicId();
    }

    private void edit(String id, OptionRows rows) {
        var version = Integer.toString(questions.require(id).version());
        questions.edit(id, new QuestionForm("Who?", "ONE_OF", "", "", "", rows, "", version, ""));
        // What this test has read before is of another transaction.
        questions.getEntityManager().clear();
    }

    private String record(String prompt, String kind, UnaryOperator<Filling> filled) {
        var filling = filled.apply(new Filling("", "✓", ""));
        return questions
                .record(
                        publicId(WHOLE),
                        new QuestionForm(
                                prompt,
                                kind,
                                filling.unit(),
                                filling.whole(),
                                filling.tolerance(),
                                OptionRows.NONE,
                                "",
                                "0",
                                ""))
                .publicId();
    }

    /** What the form of a number holds beside its words. */
    private record Filling(String unit, String whole, String tolerance) {
        Filling with(String unit, String tolerance) {
            return new Filling(unit, whole, tolerance);
        }

        Filling fractions() {
            return new Filling(unit, "", tolerance);
        }
    }

    private static QuestionForm form(String prompt, String kind) {
        return form(prompt, kind, "0");
    }

    private static QuestionForm form(String prompt, String kind, String version) {
        return new QuestionForm(prompt, kind, "", "✓", "", OptionRows.NONE, "", version, "");
    }

    private static OptionRows rows(String... names) {
        return new OptionRows(
                Arrays.stream(names).map(name -> new Option("", name)).toList());
    }

    private static List<String> prompts(List<Question> questions) {
        return questions.stream().map(Question::prompt).toList();
    }
}
