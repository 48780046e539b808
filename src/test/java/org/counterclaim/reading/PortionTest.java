package org.counterclaim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Portions of a text, and runs of a portion: nothing is lost between them. */
class PortionTest {

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of("word ", "\n\n", "слово ", "👩‍🚀", "x".repeat(700), "\n", "كلمة ", " ");
        return pieces.list().ofMaxSize(120).map(all -> String.join("", all).repeat(3));
    }

    @Property(tries = 300)
    void allPortions_areTheText_andNoneIsTooLong(@ForAll("texts") String text) {
        var portions = Portion.of(text);

        assertThat(portions.stream().map(Portion::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(portions).allMatch(portion -> portion.text().length() <= Portion.LONGEST);
        int next = 0;
        for (var portion : portions) {
            assertThat(portion.start()).isEqualTo(next);
            next = portion.end();
        }
        assertThat(next).isEqualTo(text.codePointCount(0, text.length()));
    }

    @Test
    void longText_isCutBetweenParagraphs() {
        var paragraph = "A sentence of some words. ".repeat(100).strip();
        var portions = Portion.of(
                paragraph + "\n\n" + paragraph + "\n\n" + paragraph + "\n\n" + paragraph + "\n\n" + paragraph);

        assertThat(portions).hasSize(2);
        assertThat(portions.get(0).text()).endsWith("\n\n");
        assertThat(portions.get(1).text()).isEqualTo(paragraph);
    }

    @Test
    void words_areCountedInCodePoints() {
        var portion = new Portion(2, 100, "👩 said “no”");

        assertThat(portion.words(102, 106)).isEqualTo("said");
        assertThat(portion.has(new Place(107, 111))).isTrue();
        assertThat(portion.has(new Place(107, 112))).isFalse();
        assertThat(portion.has(new Place(99, 101))).isFalse();
    }

    @Property(tries = 300)
    void runs_areThePortion(@ForAll("texts") String text, @ForAll("places") List<Place> places) {
        for (var portion : Portion.of(text)) {
            var claims =
                    places.stream().map(place -> new Run.Claimed(place, null)).toList();

            var runs = Run.of(portion, List.of(), claims, places.isEmpty() ? null : places.get(0));

            assertThat(runs.stream().map(Run::text).collect(Collectors.joining()))
                    .isEqualTo(portion.text());
        }
    }

    @Provide
    Arbitrary<List<Place>> places() {
        var place = Arbitraries.integers().between(0, 15_000).flatMap(start -> Arbitraries.integers()
                .between(1, 400)
                .map(length -> new Place(start, start + length)));
        return place.list().ofMaxSize(5);
    }
}
