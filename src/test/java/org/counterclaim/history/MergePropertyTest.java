package org.counterclaim.history;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class MergePropertyTest {

    public record Form(String text, String version) {}

    @Property
    void nothingIsLost_everyDifferenceIsShown(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 1) String opened,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 1) String recorded,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 1) String typed) {
        var merge = Merge.of(new Form(opened, "0"), new Form(recorded, "1"), new Form(typed, "0"), null);

        assertThat(merge.proposal().text()).isEqualTo(typed.equals(opened) ? recorded : typed);
        assertThat(merge.fields().isEmpty()).isEqualTo(typed.equals(recorded));
        if (!typed.equals(recorded)) {
            assertThat(merge.at("text")).isEqualTo(new Merge.Field(opened, recorded, typed));
        }
    }
}
