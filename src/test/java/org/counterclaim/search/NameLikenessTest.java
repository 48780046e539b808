package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.counterclaim.web.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLikenessTest {
    /** Next to the threshold lies none of the table, so that it does not hang on a hair. */
    private static final double MARGIN = 0.01;

    @Test
    void namesOfOneParty_areLikely() {
        assertThat(NamePairs.SAME)
                .hasSizeGreaterThan(100)
                .filteredOn(pair -> of(pair) < NameLikeness.LIKELY + MARGIN)
                .isEmpty();
    }

    @Test
    void namesOfTwoParties_areNot() {
        assertThat(NamePairs.DIFFERENT)
                .hasSizeGreaterThan(100)
                .filteredOn(pair -> of(pair) > NameLikeness.LIKELY - MARGIN)
                .isEmpty();
    }

    @Test
    void knownFailures_stillFail() {
        assertThat(NamePairs.MISSED).isNotEmpty().allMatch(pair -> of(pair) < NameLikeness.LIKELY);
        assertThat(NamePairs.MISTAKEN).isNotEmpty().allMatch(pair -> of(pair) >= NameLikeness.LIKELY);
    }

    @Test
    void bestPair_decides() {
        assertThat(NameLikeness.between(
                        List.of("Ministry of Defence", "Минобороны"), List.of("МО РФ", "Министерство обороны")))
                .isGreaterThan(NameLikeness.LIKELY);
        assertThat(NameLikeness.between(List.of(), List.of("Reuters"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "ab", "ААА ", "جججج ", "A.", "Chj c", "é\u0301", "a-", "漢"})
    void longNames_areReadUpToABound(String piece) {
        var one = List.of(piece.repeat(100_000), "c" + piece.repeat(100_000));
        var other = List.of("b" + piece.repeat(100_000), "ABABABABABABAB");

        assertThat(NameLikeness.between(one, other)).isEqualTo(NameLikeness.between(cut(one), cut(other)));
    }

    private static List<String> cut(List<String> names) {
        return names.stream().map(name -> Typed.cut(name, NameWords.LENGTH)).toList();
    }

    @Property
    void anyStrings_areMeasuredFromZeroToOne_theSameBothWays(
            @ForAll @Size(max = 3) List<String> one, @ForAll("names") List<String> other) {
        double likeness = NameLikeness.between(one, other);

        assertThat(likeness).isBetween(0.0, 1.0).isEqualTo(NameLikeness.between(other, one));
    }

    @Property
    void names_areMeasuredTheSameBothWays(@ForAll("names") List<String> one, @ForAll("names") List<String> other) {
        assertThat(NameLikeness.between(one, other)).isBetween(0.0, 1.0).isEqualTo(NameLikeness.between(other, one));
    }

    @Property
    void sameName_isOne_inAnotherCaseOrWithMarks(@ForAll("name") String name) {
        var marked = Normalizer.normalize(name.replaceAll("(?<=\\p{L})", "\u0301"), Normalizer.Form.NFC);

        for (var other : List.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), marked)) {
            assertThat(NameLikeness.between(List.of(name), List.of(other))).isEqualTo(1);
        }
    }

    @Provide
    Arbitrary<String> name() {
        var known = Stream.of(NamePairs.SAME, NamePairs.DIFFERENT, NamePairs.MISSED, NamePairs.MISTAKEN)
                .flatMap(List::stream)
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(known),
                Arbitraries.strings()
                        .withChars("aAbcChjJsSzZ .-'иЖЩґїجةوشİıßςéçđ1")
                        .ofMaxLength(40));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list().ofMaxSize(3);
    }

    private static double of(NamePairs pair) {
        return NameLikeness.between(List.of(pair.one()), List.of(pair.other()));
    }
}
