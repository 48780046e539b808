package org.counterclaim.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.history.Difference.Fate;
import org.counterclaim.history.Difference.Piece;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void changedWord_standsBetweenKeptOnes() {
        assertThat(Difference.of("text", "about 62 killed", "about 83 killed").pieces())
                .isEqualTo(List.of(
                        new Piece(Fate.KEPT, "about "),
                        new Piece(Fate.REMOVED, "62"),
                        new Piece(Fate.ADDED, "83"),
                        new Piece(Fate.KEPT, " killed")));
    }

    @Test
    void sameText_isOnePiece() {
        assertThat(Difference.of("text", "as it was", "as it was").pieces())
                .isEqualTo(List.of(new Piece(Fate.KEPT, "as it was")));
    }

    @Test
    void newText_isAdded_andClearedTextIsRemoved() {
        assertThat(Difference.of("text", "", "a b").pieces()).isEqualTo(List.of(new Piece(Fate.ADDED, "a b")));
        assertThat(Difference.of("text", "a b", "").pieces()).isEqualTo(List.of(new Piece(Fate.REMOVED, "a b")));
        assertThat(Difference.of("text", "", "").pieces()).isEmpty();
    }

    @Test
    void changedWhiteSpace_isAChange() {
        assertThat(Difference.of("text", "a b", "a\nb").pieces())
                .extracting(Piece::fate)
                .contains(Fate.REMOVED, Fate.ADDED);
    }
}
