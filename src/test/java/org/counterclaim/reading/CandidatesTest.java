package org.counterclaim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements found in a text, and the wordings that claims made of them have. */
class CandidatesTest {
    private final Candidates candidates = new Candidates();

    @Test
    void quote_losesItsMarks_andKnowsWhereItStands() {
        var text = "TARNOV - “There was no order to fire,” the minister said.";
        var found = only(text);

        var wording = Wordings.of(found);

        assertThat(found.quote()).isTrue();
        assertThat(found.source()).isEqualTo("the minister");
        assertThat(wording.text()).isEqualTo("There was no order to fire");
        assertThat(text.indexOf(wording.text())).isEqualTo(wording.start());
    }

    @Test
    void sentencesOfOneQuote_areAStatementEach() {
        var found = in("\"The vessel was sound,\" the minister told reporters. \"Every passenger had a ticket.\"");

        assertThat(found)
                .extracting(each -> Wordings.of(each).text())
                .containsExactly("The vessel was sound", "Every passenger had a ticket.");
        assertThat(found).allMatch(Candidate::quote);
        assertThat(found).extracting(Candidate::source).containsOnly("the minister");
    }

    @Test
    void mereSaying_isNoPartOfTheWording_otherVerbsAre() {
        assertThat(wordings("The ministry said that the column had not left its base."))
                .containsExactly("the column had not left its base");
        assertThat(wordings("According to the union, the ferry carried 210 passengers."))
                .containsExactly("the ferry carried 210 passengers");
        assertThat(wordings("The ministry denied the report.")).containsExactly("denied the report");
        assertThat(wordings("The union accused the ministry of hiding the list."))
                .containsExactly("accused the ministry of hiding the list");
    }

    @Test
    void whatIsReportedOfAnother_isTheOthersStatement_relayed() {
        var found = in(
                "The Valdic newspaper, citing a source in the harbour office, reported that the ferry had been late.");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).isEqualTo("a source in the harbour office");
        assertThat(found.get(0).relays()).containsExactly("The Valdic newspaper");
        assertThat(found.get(0).depth()).isZero();
    }

    @Test
    void statementWithinAStatement_standsBelowIt_relayedByItsSpeaker() {
        var found = in("Mr. Hask said that a sailor had told him that the hull was cracked.");

        assertThat(found).extracting(Candidate::depth).containsExactly(0, 1);
        assertThat(found.get(1).source()).isEqualTo("a sailor");
        assertThat(found.get(1).relays()).containsExactly("Mr. Hask");
    }

    @Test
    void restOfTheSentence_isWithoutWhatIsSaid() {
        var found =
                only("It was quiet. The raid on Friday killed 62, the ministry said on Saturday. Nobody else spoke.");

        assertThat(found.around())
                .contains("the ministry said on Saturday.")
                .doesNotContain("Friday", "quiet", "Nobody");
    }

    @Test
    void sameWordsInAnotherPortion_areTheSameStatement() {
        var later = new Portion(1, 0, "Corrected. The ministry denied the report.");
        var first = new Portion(1, 0, "The ministry denied the report.");

        assertThat(candidates.in(later, "en").get(0).statement())
                .isEqualTo(candidates.in(first, "en").get(0).statement());
        assertThat(only("The army denied the report.").statement())
                .isNotEqualTo(candidates.in(first, "en").get(0).statement());
    }

    private List<String> wordings(String text) {
        return in(text).stream().map(each -> Wordings.of(each).text()).toList();
    }

    private Candidate only(String text) {
        var found = in(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Candidate> in(String text) {
        return candidates.in(new Portion(1, 0, text), "en");
    }
}
