package org.counterclaim.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.web.Forms;
import org.junit.jupiter.api.Test;

class MergeTest {

    public record Form(String title, String place, String summary, String version, String reason) {}

    private static final Form OPENED = new Form("Strike", "Syria", "", "3", "");
    private static final Form RECORDED = new Form("Air strike", "Syria", "Coalition", "4", "");

    @Test
    void fieldThatBothChanged_keepsWhatWasTyped_andShowsBoth() {
        var merge = Merge.of(OPENED, RECORDED, new Form("Strike on the army", "Syria", "", "3", "better"), null);

        assertThat(merge.proposal().title()).isEqualTo("Strike on the army");
        assertThat(merge.at("title")).isEqualTo(new Merge.Field("Strike", "Air strike", "Strike on the army"));
        assertThat(merge.at("title").untouched()).isFalse();
    }

    @Test
    void fieldThatOnlyTheOtherChanged_isTakenOver() {
        var merge = Merge.of(OPENED, RECORDED, new Form("Strike on the army", "Syria", "", "3", ""), null);

        assertThat(merge.proposal().summary()).isEqualTo("Coalition");
        assertThat(merge.at("summary").untouched()).isTrue();
    }

    @Test
    void fieldThatOnlyTheTypistChanged_isLaidBesideTheRecordedOne() {
        var merge = Merge.of(OPENED, RECORDED, new Form("Strike", "Deir ez-Zor", "", "3", ""), null);

        assertThat(merge.proposal().place()).isEqualTo("Deir ez-Zor");
        assertThat(merge.at("place").recorded()).isEqualTo("Syria");
    }

    @Test
    void fieldThatBothChangedAlike_doesNotDiffer() {
        var merge = Merge.of(OPENED, RECORDED, new Form("Air strike", "Syria", "Coalition", "3", ""), null);

        assertThat(merge.fields()).isEmpty();
    }

    @Test
    void proposal_isSavedOnTheRecordedVersion_withTheTypedReason() {
        var merge = Merge.of(OPENED, RECORDED, new Form("Strike", "Syria", "", "3", "because"), null);

        assertThat(merge.proposal().version()).isEqualTo("4");
        assertThat(merge.proposal().reason()).isEqualTo("because");
        assertThat(merge.fields()).doesNotContainKeys("version", "reason");
    }

    @Test
    void takenFields_areAsRecorded_theOthersAsTyped() {
        var typed = new Form("Mine", "Mine", "Mine", "4", "mine");

        assertThat(Forms.taking(typed, RECORDED, List.of("title", "nonsense")))
                .isEqualTo(new Form("Air strike", "Mine", "Mine", "4", "mine"));
    }
}
