package org.counterclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private final Stage stage = new Stage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "62      | >90     | CONFLICT",
                "62      | >=60    | COMPATIBLE",
                "62      | 62      | AGREE",
                ">90     | >=91    | AGREE",
                "~100    | 110     | COMPATIBLE",
                "~100    | 111     | CONFLICT",
                "dozens  | 11      | CONFLICT",
                "none    | <1      | AGREE",
            })
    void numbers_areComparedAsIntervals(String one, String other, Verdict verdict) {
        stage.claim("one", "sohr", "2016-09-17").asserts(Stage.KILLED, one);
        stage.claim("other", "syria", "2016-09-17").asserts(Stage.KILLED, other);

        assertThat(stage.row(Stage.KILLED).verdict()).isEqualTo(verdict);
    }

    @Test
    void denialOfANumber_leavesAllOthersFrom0Up() {
        stage.claim("one", "sohr", "2016-09-17").denies(Stage.KILLED, ">=1");
        stage.claim("other", "syria", "2016-09-17").asserts(Stage.KILLED, "none");

        assertThat(stage.row(Stage.KILLED).verdict()).isEqualTo(Verdict.AGREE);
    }

    @Test
    void denialOfAnOption_neverEqualsAnAssertion() {
        stage.claim("one", "sohr", "2016-09-17").denies(Stage.WEAPON, "a,b,c");
        stage.claim("other", "syria", "2016-09-17").asserts(Stage.WEAPON, "else");

        assertThat(stage.row(Stage.WEAPON).verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void denialOfYes_isNo() {
        stage.claim("one", "sohr", "2016-09-17").denies(Stage.INTENDED, "YES");
        stage.claim("other", "syria", "2016-09-17").asserts(Stage.INTENDED, "NO");

        assertThat(stage.row(Stage.INTENDED).verdict()).isEqualTo(Verdict.AGREE);
    }

    @Test
    void pairsThatMeet_canHaveNothingInCommon() {
        stage.claim("one", "sohr", "2016-09-17").asserts(Stage.KILLED, "62-63");
        stage.claim("two", "syria", "2016-09-17").denies(Stage.KILLED, "62");
        stage.claim("three", "russia", "2016-09-17").denies(Stage.KILLED, "63");
        stage.claim("four", "outlet", "2016-09-17").asserts(Stage.KILLED, ">=1");

        var row = stage.row(Stage.KILLED);
        assertThat(row.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(row.finding().clashes()).singleElement().satisfies(clash -> assertThat(clash.sides())
                .extracting(side -> side.column().id())
                .containsExactlyInAnyOrder("sohr", "syria", "russia"));
    }

    @Test
    void dividedColumn_clashesAnswerByAnswer_andStandsOutsideOfWhatIsCommon() {
        stage.claim("one", "ministry", "2016-09-17").asserts(Stage.KILLED, "62");
        stage.claim("two", "staff", "2016-09-17").asserts(Stage.KILLED, "70");
        stage.claim("three", "syria", "2016-09-17").asserts(Stage.KILLED, ">=15");

        assertThat(stage.row(Stage.KILLED).verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(stage.row(Stage.KILLED).marks()).containsExactly(Mark.DIVIDED);

        stage.claim("four", "sohr", "2016-09-17").asserts(Stage.KILLED, "70");
        assertThat(stage.row(Stage.KILLED).finding().clashes()).singleElement().satisfies(clash -> assertThat(
                        clash.sides())
                .extracting(side -> side.latest().claim().id())
                .containsExactly("one", "four"));
    }

    @Test
    void options_conflictOnlyWhereOneIsDenied() {
        stage.claim("one", "sohr", "2016-09-17").asserts(Stage.AIRCRAFT, "a");
        stage.claim("two", "syria", "2016-09-17").asserts(Stage.AIRCRAFT, "b");
        assertThat(stage.row(Stage.AIRCRAFT).verdict()).isEqualTo(Verdict.COMPATIBLE);

        stage.claim("three", "russia", "2016-09-17").denies(Stage.AIRCRAFT, "a");
        assertThat(stage.row(Stage.AIRCRAFT).verdict()).isEqualTo(Verdict.CONFLICT);
    }

    @Test
    void words_areOpenUntilEveryPairIsJudged_andANewerAnswerReopensThem() {
        stage.claim("one", "sohr", "2016-09-17").asserts(Stage.CAUSE, "error");
        stage.claim("two", "syria", "2016-09-17").asserts(Stage.CAUSE, "a mistake");
        assertThat(stage.row(Stage.CAUSE).verdict()).isEqualTo(Verdict.OPEN);

        stage.judged("one", "two", true, "2016-10-01T00:00:00Z");
        assertThat(stage.row(Stage.CAUSE).verdict()).isEqualTo(Verdict.AGREE);

        stage.claim("third", "outlet", "2016-09-17").asserts(Stage.CAUSE, "a slip");
        assertThat(stage.row(Stage.CAUSE).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(stage.row(Stage.CAUSE).finding().unjudged()).isEqualTo(2);
        assertThat(stage.row(Stage.CAUSE, "sohr", "syria").verdict()).isEqualTo(Verdict.AGREE);

        stage.claim("newer", "syria", "2016-09-18").asserts(Stage.CAUSE, "intent");
        assertThat(stage.row(Stage.CAUSE, "sohr", "syria").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(stage.row(Stage.CAUSE, "sohr", "syria").finding().unjudged()).isEqualTo(1);
    }

    @Test
    void notStatedAnswer_isWhatTheVerdictRestsOn() {
        stage.claim("one", "sohr", "2016-09-17").asserts(Stage.KILLED, "62");
        stage.claim("two", "syria", "2016-09-17").asserts(Stage.KILLED, "62");
        stage.claim("three", "syria", "2016-09-18").answers(Stage.KILLED, Stance.ASSERTS, "70", Reading.INFERRED);

        assertThat(stage.row(Stage.KILLED).verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(stage.row(Stage.KILLED).stated()).isEqualTo(Verdict.AGREE);
        assertThat(stage.row(Stage.KILLED).marks()).containsExactly(Mark.RESTS_ON_A_READING);
    }

    @Test
    void declining_isShownAndChangesNoVerdict() {
        stage.claim("one", "sohr", "2016-09-17").asserts(Stage.KILLED, "62");
        stage.claim("two", "syria", "2016-09-17").answers(Stage.KILLED, Stance.REJECTS, "", Reading.STATED);

        assertThat(stage.row(Stage.KILLED).verdict()).isEqualTo(Verdict.ONE_SIDED);
        assertThat(Stage.cell(stage.row(Stage.KILLED), "syria").wordless()).hasSize(1);
    }

    @Test
    void parentBesideItsChild_showsTheRest() {
        stage.claim("one", "zakharova", "2016-09-17").asserts(Stage.INTENDED, "YES");
        stage.claim("two", "staff", "2016-09-17").asserts(Stage.INTENDED, "NO");

        assertThat(stage.compare("russia", "ministry").columns())
                .extracting(column -> column.party().id() + " " + column.claims())
                .containsExactly("russia 1", "ministry 1");
        assertThat(stage.row(Stage.INTENDED, "russia", "ministry").verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(stage.row(Stage.INTENDED, "ministry").verdict()).isEqualTo(Verdict.ONE_SIDED);
    }

    @Test
    void relays_areTheirsWhoPassedThemOn_untilTheyAdoptThem() {
        stage.claim("one", "command", "2016-09-17")
                .relays(List.of("zakharova", "syria"))
                .asserts(Stage.KILLED, "62");
        var row = stage.row(Stage.KILLED, "syria", "russia");
        assertThat(Stage.cell(row, "russia").relayed()).hasSize(1);
        assertThat(Stage.cell(row, "syria").relayed()).isEmpty();
        assertThat(row.verdict()).isEqualTo(Verdict.ONE_SIDED);

        stage.claim("two", "ministry", "2016-09-18").repeats("one").asserts(Stage.KILLED, "62");
        row = stage.row(Stage.KILLED, "syria", "russia");
        assertThat(Stage.cell(row, "russia").relayed()).isEmpty();
        assertThat(row.marks()).containsExactly(Mark.ONE_ORIGIN);
    }

    @Test
    void circle_countsOnce_andIsFlagged() {
        stage.claim("one", "syria", "2016-09-17").repeats("two").asserts(Stage.KILLED, "62");
        stage.claim("two", "russia", "2016-09-17").repeats("one").asserts(Stage.KILLED, "62");
        stage.claim("three", "sohr", "2016-09-17").repeats("two").asserts(Stage.KILLED, ">=62");

        var values = stage.row(Stage.KILLED).values();
        assertThat(values).hasSize(2).allSatisfy(value -> {
            assertThat(value.circular()).isTrue();
            assertThat(value.origins()).singleElement().satisfies(origin -> assertThat(origin.parties())
                    .extracting(Speaker::id)
                    .containsExactly("russia", "syria"));
        });
    }

    @Test
    void axis_setsIntervalsOnOneScale() {
        stage.claim("one", "sohr", "2016-09-17").asserts(Stage.KILLED, ">=50");
        stage.claim("two", "syria", "2016-09-17").asserts(Stage.KILLED, "100");
        stage.claim("three", "russia", "2016-09-17").denies(Stage.KILLED, "75");

        var bars = stage.row(Stage.KILLED).axis().bars();
        assertThat(bars.get(0).stretches().get(0).endless()).isTrue();
        assertThat(bars.get(0).stretches().get(0).to()).isEqualTo(1);
        assertThat(bars.get(1).stretches().get(0).point()).isTrue();
        assertThat(bars.get(2).stretches()).hasSize(2);
        assertThat(bars.get(2).stretches().get(0).to())
                .isLessThan(bars.get(2).stretches().get(1).from());
        assertThat(stage.row(Stage.INTENDED).axis().bars()).isEmpty();
    }
}
