package org.counterclaim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.question.Range;

class IntervalSetPropertyTest {
    /** Whole and half numbers beyond all bounds that are drawn, below 0 too. */
    private static final List<BigDecimal> TRIED = IntStream.rangeClosed(-6, 16)
            .mapToObj(half -> new BigDecimal(half).divide(new BigDecimal(2)))
            .toList();

    @Provide
    Arbitrary<Range> range() {
        var end = Arbitraries.integers().between(0, 6).map(BigDecimal::new).injectNull(0.2);
        return Combinators.combine(end, Arbitraries.of(true, false), end, Arbitraries.of(true, false))
                .as((low, lowOpen, high, highOpen) ->
                        new Range(low, low == null || lowOpen, high, high == null || highOpen));
    }

    @Provide
    Arbitrary<Line> line() {
        return Arbitraries.of(Line.COUNT, Line.NUMBER);
    }

    @Property
    void sets_holdWhatTheirRangesHold(
            @ForAll("line") Line line, @ForAll("range") Range one, @ForAll("range") Range other) {
        var first = IntervalSet.of(line, one);
        var second = IntervalSet.of(line, other);

        assertThat(held(first)).isEqualTo(tried(line).filter(one::contains).toList());
        assertThat(held(first.complement()))
                .isEqualTo(tried(line).filter(n -> !one.contains(n)).toList());
        assertThat(held(first.and(second)))
                .isEqualTo(tried(line)
                        .filter(n -> one.contains(n) && other.contains(n))
                        .toList());
        assertThat(first.and(second.complement()).complement().and(first)).isEqualTo(first.and(second));
        assertThat(first.meets(second)).isEqualTo(!first.and(second).isEmpty());
        assertThat(first.meets(second.complement()))
                .isEqualTo(!first.and(second.complement()).isEmpty());
        assertThat(first.isEmpty()).isEqualTo(held(first).isEmpty());
        assertThat(first.equals(second)).isEqualTo(held(first).equals(held(second)));
    }

    private static Stream<BigDecimal> tried(Line line) {
        return TRIED.stream()
                .filter(n -> line == Line.NUMBER
                        || n.signum() >= 0 && n.stripTrailingZeros().scale() <= 0);
    }

    private static List<BigDecimal> held(IntervalSet set) {
        return tried(set.line())
                .filter(n -> set.pieces().stream().anyMatch(piece -> piece.contains(n)))
                .toList();
    }
}
