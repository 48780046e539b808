package org.counterclaim.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class SuggesterPropertyTest {

    /** What rules look for, in any order. */
    private static final List<String> PIECES = List.of(
            "said",
            "told",
            "that",
            "according to",
            "Reuters",
            "the ministry",
            "he",
            "who",
            "which",
            "was",
            "and",
            "but",
            ",",
            ".",
            "?",
            ":",
            ";",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "''",
            "—",
            "-",
            "(",
            ")",
            "...",
            "…",
            "\n",
            "\n\n",
            "\u00A0",
            "62",
            "$",
            "6,000",
            "soldiers",
            "died",
            "in",
            "on Tuesday",
            "citing",
            "adding",
            "HALL",
            "Mr.",
            "accused",
            "of",
            "to",
            "claim",
            "👩‍🚀",
            "𠮷",
            "’s",
            "Said",
            "as",
            "much",
            "U.S.",
            "denied",
            "it",
            "them");

    @Property
    void anyText_givesSoundRanges(@ForAll("texts") String text) {
        int length = text.codePointCount(0, text.length());

        everything(Suggester.suggest(text, "en")).forEach(suggestion -> {
            assertThat(suggestion.content()).isNotEmpty();
            isOrdered(suggestion.content());
            Stream.of(suggestion.source(), suggestion.cue(), suggestion.content(), suggestion.speaker())
                    .flatMap(List::stream)
                    .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(length));
            suggestion.content().forEach(span -> assertThat(suggestion.source()).noneMatch(span::overlaps));
            assertThat(suggestion.confidence()).isBetween(0.0, 1.0);
        });
    }

    @Property
    void sameText_givesTheSame(@ForAll("texts") String text) {
        assertThat(Suggester.suggest(text, "en")).isEqualTo(Suggester.suggest(text, "en"));
    }

    @Property
    void anyString_isTaken(@ForAll String text) {
        assertThat(Suggester.suggest(text, "en")).isNotNull();
        assertThat(Suggester.suggest(text, "uk")).isNotNull();
    }

    private static Stream<Suggestion> everything(List<Suggestion> suggestions) {
        return suggestions.stream()
                .flatMap(suggestion -> Stream.concat(Stream.of(suggestion), everything(suggestion.inner())));
    }

    private static void isOrdered(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join(" ", pieces))
                .flatMap(text -> Arbitraries.of(text, text.replace(" ", "")));
    }
}
