package org.counterclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.counterclaim.claim.Manner;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationsTest {

    @Inject
    Explanations explanations;

    @Inject
    CellWords cells;

    private final Stage stage = new Stage();

    @Test
    void conflict_namesThePartiesAndTheirFigures() {
        stage.claim("c", "command", "2016-09-17").asserts(Stage.KILLED, "62");
        stage.claim("s", "sohr", "2016-09-18").asserts(Stage.KILLED, ">90");

        assertThat(killed()).isEqualTo("Syria says 62; SOHR says more than 90: no number fits both.");
    }

    @Test
    void conflictOfMany_showsOneAndCountsTheRest() {
        stage.claim("c", "command", "2016-09-17").asserts(Stage.KILLED, "62");
        stage.claim("s", "sohr", "2016-09-18").asserts(Stage.KILLED, ">90");
        stage.claim("r", "russia", "2016-09-18").asserts(Stage.KILLED, "70");

        assertThat(killed())
                .isEqualTo("Syria says 62; SOHR says more than 90: no number fits both. 2 more pairs conflict.");
    }

    @Test
    void conflictOfAllTogether_namesAsFewAsProveIt() {
        stage.claim("c", "command", "2016-09-17").asserts(Stage.WEAPON, "a,b");
        stage.claim("s", "sohr", "2016-09-18").asserts(Stage.WEAPON, "b,c");
        stage.claim("r", "russia", "2016-09-18").asserts(Stage.WEAPON, "a,c");
        stage.claim("o", "outlet", "2016-09-18").denies(Stage.WEAPON, "else");

        assertThat(of(Stage.WEAPON))
                .startsWith("Syria says A or B; SOHR says B or C; Russia says A or C: no answer fits all 3.");
    }

    @Test
    void compatible_saysWhatFitsAll_andHowAboutIsRead() {
        stage.claim("c", "command", "2016-09-17").asserts(Stage.KILLED, "about 100");
        stage.claim("s", "sohr", "2016-09-18").asserts(Stage.KILLED, ">=100");

        assertThat(killed())
                .isEqualTo("Syria says about 100, read as 90–110; SOHR says at least 100: 100–110 fits both.");
    }

    @Test
    void agreement_saysThatItHasOneOrigin() {
        stage.claim("c", "command", "2016-09-17").asserts(Stage.KILLED, "62");
        stage.claim("r", "russia", "2016-09-18").repeats("c").asserts(Stage.KILLED, "62");

        assertThat(killed()).isEqualTo("Syria and Russia say 62; all of it comes from one origin, Syria.");
    }

    @Test
    void agreementByAReading_saysSo() {
        stage.claim("c", "command", "2016-09-17").asserts(Stage.INTENDED, "YES");
        stage.claim("z", "zakharova", "2016-09-18").answers(Stage.INTENDED, Stance.ASSERTS, "YES", Reading.DOUBTFUL);

        assertThat(of(Stage.INTENDED))
                .isEqualTo("Syria and Russia say yes. It rests on a reading (Ministry of Foreign Affairs: doubtful):"
                        + " by what is plainly stated alone, the verdict would be “One-sided”.");
    }

    @Test
    void dividedColumn_isToldByItsVoices() {
        stage.claim("z", "zakharova", "2016-09-18").asserts(Stage.INTENDED, "YES");
        stage.claim("g", "staff", "2016-09-18").asserts(Stage.INTENDED, "NO");
        stage.claim("c", "command", "2016-09-19").denies(Stage.INTENDED, "YES");

        assertThat(of(Stage.INTENDED))
                .isEqualTo("Russia (Ministry of Foreign Affairs) says yes; Syria says no: both cannot be true."
                        + " Russia is divided: Ministry of Foreign Affairs says yes; General Staff says no.");
    }

    @Test
    void orderUnknown_namesTheVoiceAndItsAnswers() {
        stage.claim("c", "command", "2016-09-17").asserts(Stage.KILLED, ">=60");
        stage.claim("d", "command", "2016-09-17").asserts(Stage.KILLED, "62");

        assertThat(killed())
                .isEqualTo("Only Syria answers: at least 60; 62."
                        + " Which of these General Command said last is not known: at least 60 and 62.");
    }

    @Test
    void judgements_areShownAsTheirs() {
        stage.claim("c", "command", "2016-09-17").asserts(Stage.CAUSE, "error");
        stage.claim("s", "sohr", "2016-09-18").asserts(Stage.CAUSE, "intent");

        assertThat(of(Stage.CAUSE)).isEqualTo("Only people can compare answers in words: of 1 pair none is judged.");
        stage.judged("c", "s", false, "2016-10-01T00:00:00Z");
        assertThat(of(Stage.CAUSE))
                .isEqualTo("Syria says “error”; SOHR says “intent”: Editor judged that they conflict (because).");
        stage.judged("s", "c", true, "2016-10-02T00:00:00Z");
        assertThat(of(Stage.CAUSE)).isEqualTo("Syria says “error”; SOHR says “intent”: Editor judged that they agree.");
    }

    @Test
    void longLists_areCutHonestly() {
        for (var party : List.of("russia", "syria", "sohr", "outlet", "silent")) {
            stage.claim(party, party, "2016-09-17").asserts(Stage.INTENDED, "NO");
        }

        assertThat(of(Stage.INTENDED)).isEqualTo("Russia, Syria, SOHR and 2 more say no.");
    }

    @Test
    void anyOf_isToldByColumn_andClashesByOption() {
        stage.claim("r", "russia", "2016-09-17").asserts(Stage.AIRCRAFT, "a,b");
        stage.claim("s", "sohr", "2016-09-18").asserts(Stage.AIRCRAFT, "b");
        assertThat(of(Stage.AIRCRAFT)).isEqualTo("Russia says A, B; SOHR says B: all can be true.");

        stage.claim("c", "command", "2016-09-18").denies(Stage.AIRCRAFT, "b,c");
        assertThat(of(Stage.AIRCRAFT))
                .isEqualTo("Russia says B; Syria denies B: both cannot be true. 1 more pair conflicts.");
    }

    @Test
    void silence_isToldAsSilence() {
        stage.claim("r", "russia", "2016-09-17").answers(Stage.KILLED, Stance.DECLINES, "", Reading.STATED);

        assertThat(killed()).isEqualTo("Nobody answers it.");
        assertThat(cells.wordless(
                        Stage.KILLED, cell(Stage.KILLED, "russia").wordless().get(0)))
                .isEqualTo("declines to comment");
    }

    @Test
    void cells_tellChangesRelaysAndSources() {
        stage.claim("s", "sohr", "2016-09-17").asserts(Stage.KILLED, "83");
        stage.claim("t", "abdulrahman", "2016-09-18")
                .replaces("s", Manner.RETRACTS)
                .asserts(Stage.KILLED, ">90");
        stage.claim("c", "command", "2016-09-18").relays(List.of("ministry")).asserts(Stage.KILLED, "62");
        stage.claim("r", "russia", "2016-09-18").denies(Stage.KILLED, ">90");

        var sohr = cell(Stage.KILLED, "sohr");
        assertThat(cells.held(Stage.KILLED, sohr.holdings().get(0))).isEqualTo("more than 90");
        assertThat(cells.change(Stage.KILLED, sohr.changes().get(0)))
                .isEqualTo("83 on 17 Sep 2016, taken back, then more than 90 on 18 Sep 2016");
        assertThat(cells.relayed(
                        Stage.KILLED, cell(Stage.KILLED, "russia").relayed().get(0)))
                .isEqualTo("relays General Command: 62");
        assertThat(cells.provenance(stage.row(Stage.KILLED).values().get(0))).isEqualTo("1 report, 1 origin");
    }

    @Test
    void example_isExplained() {
        var example = Comparison.of(ExampleMaterial.read(), Lens.ALL);

        assertThat(example.rows())
                .extracting(explanations::of)
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("null", "..", "{"));
    }

    private String killed() {
        return of(Stage.KILLED);
    }

    private String of(Issue issue) {
        return explanations.of(stage.row(issue));
    }

    private Cell cell(Issue issue, String column) {
        return Stage.cell(stage.row(issue), column);
    }
}
