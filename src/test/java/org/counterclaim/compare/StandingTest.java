package org.counterclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.Manner;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Stage stage = new Stage();

    @Test
    void laterAnswer_displacesTheEarlierOfTheSameVoice() {
        stage.claim("before", "ministry", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("after", "zakharova", "2016-09-18").asserts(Stage.KILLED, ">90");

        assertThat(held(Stage.KILLED, "russia")).containsExactly("after");
    }

    @Test
    void anotherVoice_displacesNothing_andDividesTheColumn() {
        stage.claim("before", "ministry", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("after", "staff", "2016-09-18").asserts(Stage.KILLED, ">90");

        assertThat(held(Stage.KILLED, "russia")).containsExactly("before", "after");
        assertThat(stage.row(Stage.KILLED).verdict()).isEqualTo(Verdict.ONE_SIDED);
        assertThat(stage.row(Stage.KILLED).marks()).containsExactly(Mark.DIVIDED);
    }

    @Test
    void openOrder_letsAllStand_andSaysSo() {
        stage.claim("one", "sohr", "2016-09-17/2016-09-18").asserts(Stage.KILLED, "83");
        stage.claim("other", "sohr", "2016-09-18").asserts(Stage.KILLED, ">=80");

        assertThat(held(Stage.KILLED, "sohr")).containsExactly("one", "other");
        assertThat(stage.row(Stage.KILLED).marks()).containsExactly(Mark.ORDER_UNKNOWN);
    }

    @Test
    void openOrderOfTheSameAnswer_isNoQuestion() {
        stage.claim("one", "sohr", "2016-09-17").asserts(Stage.KILLED, ">90");
        stage.claim("other", "sohr", "2016-09-17").asserts(Stage.KILLED, ">=91");

        var row = stage.row(Stage.KILLED);
        assertThat(row.marks()).isEmpty();
        assertThat(Stage.cell(row, "sohr").holdings())
                .singleElement()
                .satisfies(holding -> assertThat(holding.reports()).hasSize(2));
    }

    @Test
    void unknownTime_isCertainlyBeforeNothing() {
        stage.claim("one", "sohr", null).asserts(Stage.KILLED, "83");
        stage.claim("other", "sohr", "2016-09-18").asserts(Stage.KILLED, "62");

        assertThat(held(Stage.KILLED, "sohr")).containsExactly("one", "other");
    }

    @Test
    void replacing_overridesTime() {
        stage.claim("replaced", "sohr", "2016-09-18").asserts(Stage.KILLED, "83");
        stage.claim("replacing", "sohr", "2016-09-17")
                .replaces("replaced", Manner.CORRECTS)
                .asserts(Stage.KILLED, "62");

        assertThat(held(Stage.KILLED, "sohr")).containsExactly("replacing");
    }

    @Test
    void replacingByTheOneAbove_actsAcrossVoicesAndColumns() {
        stage.claim("replaced", "ministry", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("replacing", "russia", "2016-09-18")
                .replaces("replaced", Manner.CORRECTS)
                .asserts(Stage.KILLED, "62");

        assertThat(held(Stage.KILLED, "ministry", "russia", "ministry")).isEmpty();
        assertThat(held(Stage.KILLED, "russia", "russia", "ministry")).containsExactly("replacing");
    }

    @Test
    void replacing_leavesAloneWhatItDoesNotAnswer() {
        stage.claim("replaced", "sohr", "2016-09-17")
                .asserts(Stage.KILLED, "83")
                .asserts(Stage.INTENDED, "NO");
        stage.claim("replacing", "sohr", "2016-09-18")
                .replaces("replaced", Manner.UPDATES)
                .asserts(Stage.KILLED, ">90");

        assertThat(held(Stage.INTENDED, "sohr")).containsExactly("replaced");
    }

    @Test
    void retracted_leavesNone_andEarlierOnesDoNotReturn() {
        stage.claim("first", "sohr", "2016-09-16").asserts(Stage.KILLED, "62");
        stage.claim("second", "sohr", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("retraction", "sohr", "2016-09-18").replaces("second", Manner.RETRACTS);

        var row = stage.row(Stage.KILLED);
        assertThat(row.verdict()).isEqualTo(Verdict.SILENT);
        assertThat(Stage.cell(row, "sohr").silent()).isTrue();
        assertThat(Stage.cell(row, "sohr").changes().get(0).changes())
                .extracting(Step::fate)
                .containsExactly(Fate.DISPLACED, Fate.RETRACTED);
    }

    @Test
    void retractedTwiceSaid_leavesNoneEither() {
        stage.claim("first", "sohr", "2016-09-16").asserts(Stage.KILLED, "83");
        stage.claim("again", "sohr", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("retraction", "sohr", "2016-09-18").replaces("again", Manner.RETRACTS);

        assertThat(held(Stage.KILLED, "sohr")).isEmpty();
    }

    @Test
    void retractionTakenBack_doesNotBringTheAnswerBack() {
        stage.claim("answer", "sohr", "2016-09-16").asserts(Stage.KILLED, "83");
        stage.claim("retraction", "sohr", "2016-09-17").replaces("answer", Manner.RETRACTS);
        stage.claim("regret", "sohr", "2016-09-18").replaces("retraction", Manner.RETRACTS);

        assertThat(held(Stage.KILLED, "sohr")).isEmpty();
    }

    @Test
    void misreported_losesEffect_andIsNoChangeOfAccount() {
        stage.claim("first", "sohr", "2016-09-16").asserts(Stage.KILLED, "62");
        stage.claim("misreported", "sohr", "2016-09-17")
                .replaces("first", Manner.UPDATES)
                .asserts(Stage.KILLED, "83");
        stage.claim("report", "outlet", "2016-09-18").replaces("misreported", Manner.MISREPORTED);

        assertThat(held(Stage.KILLED, "sohr")).containsExactly("first");
        assertThat(Stage.cell(stage.row(Stage.KILLED), "sohr").changes()).isEmpty();
        assertThat(stage.compare("sohr").columns().get(0).claims()).isEqualTo(1);
    }

    @Test
    void misreportedRetraction_retractsNothing_unlessThatReportWasWrong() {
        stage.claim("answer", "sohr", "2016-09-16").asserts(Stage.KILLED, "62");
        stage.claim("retraction", "sohr", "2016-09-17").replaces("answer", Manner.RETRACTS);
        stage.claim("report", "outlet", "2016-09-18").replaces("retraction", Manner.MISREPORTED);
        assertThat(held(Stage.KILLED, "sohr")).containsExactly("answer");

        stage.claim("other", "outlet", "2016-09-19").replaces("report", Manner.MISREPORTED);
        assertThat(held(Stage.KILLED, "sohr")).isEmpty();
    }

    @Test
    void replacementThatAlsoRepeats_takesThePlaceOfWhatItRepeats() {
        stage.claim("first", "sohr", "2016-09-17").asserts(Stage.KILLED, "62");
        stage.claim("second", "sohr", "2016-09-17")
                .repeats("first")
                .replaces("first", Manner.CORRECTS)
                .asserts(Stage.KILLED, "83");

        assertThat(held(Stage.KILLED, "sohr")).containsExactly("second");
    }

    @Test
    void repetitionOfItsOwnVoice_displacesNothing_andSharesTheFate() {
        stage.claim("first", "sohr", "2016-09-16").asserts(Stage.KILLED, "62");
        stage.claim("second", "sohr", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("repetition", "abdulrahman", "2016-09-18").repeats("first").asserts(Stage.KILLED, "62");

        assertThat(held(Stage.KILLED, "sohr")).containsExactly("second");
        assertThat(stage.row(Stage.KILLED).marks()).isEmpty();
    }

    @Test
    void repetitionOfAnother_displacesLikeAnyAnswer() {
        stage.claim("other", "syria", "2016-09-16").asserts(Stage.KILLED, "62");
        stage.claim("own", "sohr", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("adopted", "sohr", "2016-09-18").repeats("other").asserts(Stage.KILLED, "62");

        assertThat(held(Stage.KILLED, "sohr")).containsExactly("adopted");
    }

    @Test
    void denial_displacesOnlyWhatItContradicts() {
        stage.claim("answer", "sohr", "2016-09-16").asserts(Stage.KILLED, ">=60");
        stage.claim("denial", "sohr", "2016-09-17").denies(Stage.KILLED, ">90");
        assertThat(held(Stage.KILLED, "sohr")).containsExactly("answer", "denial");

        stage.claim("contradiction", "sohr", "2016-09-18").denies(Stage.KILLED, ">=50");
        assertThat(held(Stage.KILLED, "sohr")).containsExactly("denial", "contradiction");
    }

    @Test
    void answerWithoutValue_displacesNothing_andIsDisplacedByOneWith() {
        stage.claim("answer", "sohr", "2016-09-16").asserts(Stage.KILLED, "62");
        stage.claim("declined", "sohr", "2016-09-17").answers(Stage.KILLED, Stance.DECLINES, "", Reading.STATED);
        var cell = Stage.cell(stage.row(Stage.KILLED), "sohr");
        assertThat(held(Stage.KILLED, "sohr")).containsExactly("answer");
        assertThat(cell.wordless()).hasSize(1);

        stage.claim("later", "sohr", "2016-09-18").asserts(Stage.KILLED, "83");
        assertThat(held(Stage.KILLED, "sohr")).containsExactly("later");
        assertThat(Stage.cell(stage.row(Stage.KILLED), "sohr").wordless()).isEmpty();
    }

    @Test
    void anyOf_standsOptionByOption() {
        stage.claim("both", "sohr", "2016-09-16").asserts(Stage.AIRCRAFT, "a,b");
        stage.claim("denial", "sohr", "2016-09-17").denies(Stage.AIRCRAFT, "b");
        stage.claim("third", "sohr", "2016-09-18").asserts(Stage.AIRCRAFT, "c");

        assertThat(stage.row(Stage.AIRCRAFT).finding().sides())
                .extracting(side -> side.topic() + side.latest().claim().id())
                .containsExactly("aboth", "bdenial", "cthird");
        assertThat(stage.row(Stage.AIRCRAFT).marks()).isEmpty();
    }

    @Test
    void filter_bringsNothingReplacedBack_butLeavesOutWhatCameLater() {
        stage.claim("first", "sohr", "2016-09-16").hands(1).asserts(Stage.KILLED, "62");
        stage.claim("later", "sohr", "2016-09-17").hands(3).asserts(Stage.KILLED, "83");
        var firstHand = new Lens(List.of("sohr"), null, true, false);
        var cell = Stage.cell(Stage.row(Comparison.of(stage.material(), firstHand), Stage.KILLED), "sohr");
        assertThat(cell.holdings())
                .singleElement()
                .satisfies(holding -> assertThat(holding.latest().claim().id()).isEqualTo("first"));
        assertThat(cell.leftOut()).isEqualTo(1);

        stage.claim("retraction", "sohr", "2016-09-18").hands(3).replaces("first", Manner.RETRACTS);
        cell = Stage.cell(Stage.row(Comparison.of(stage.material(), firstHand), Stage.KILLED), "sohr");
        assertThat(cell.holdings()).isEmpty();
    }

    private List<String> held(Issue issue, String column, String... columns) {
        return Stage.cell(stage.row(issue, columns), column).holdings().stream()
                .flatMap(holding -> holding.reports().stream())
                .map(given -> given.claim().id())
                .toList();
    }
}
