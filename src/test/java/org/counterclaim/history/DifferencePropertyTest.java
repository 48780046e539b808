package org.counterclaim.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.history.Difference.Fate;
import org.counterclaim.history.Difference.Piece;

class DifferencePropertyTest {

    @Property
    void keptAndRemoved_giveTheTextBefore(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(joined(Difference.of("text", before, after).pieces(), Fate.KEPT, Fate.REMOVED))
                .isEqualTo(before);
    }

    @Property
    void keptAndAdded_giveTheTextAfter(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(joined(Difference.of("text", before, after).pieces(), Fate.KEPT, Fate.ADDED))
                .isEqualTo(after);
    }

    @Property
    void pieces_areNeverEmpty(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(Difference.of("text", before, after).pieces())
                .noneMatch(piece -> piece.text().isEmpty());
    }

    /** Few words, so that two texts share some; and any text at all. */
    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(
                        "", "62", "killed", "more", "than", " ", "\n", "\t", "\u00a0", "Дейр-эз-Зор", "دير", "🕊")
                .list()
                .ofMaxSize(20)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(40));
    }

    private static String joined(List<Piece> pieces, Fate... fates) {
        return pieces.stream()
                .filter(piece -> Arrays.asList(fates).contains(piece.fate()))
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
