package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.counterclaim.search.Marks.Piece;

class MarksTest {

    @Example
    void words_areMarkedInAnyInflection() {
        assertThat(shown("Strikes near Aleppo; no STRIKE.", "en", "striking"))
                .isEqualTo("[Strikes] near Aleppo; no [STRIKE].");
        assertThat(shown("Нанесены удары", "ru", "ударов")).isEqualTo("Нанесены [удары]");
        assertThat(shown("بعد القصف", "ar", "قصف")).isEqualTo("بعد [القصف]");
        assertThat(shown("Les hôpitaux", "fr", "hopital hôpital")).isEqualTo("Les [hôpitaux]");
    }

    @Example
    void folding_isSeenThrough() {
        assertThat(shown("Ёж, côté, 62", "", "еж cote ٦٢")).isEqualTo("[Ёж], [côté], [62]");
    }

    @Example
    void beginnings_markTheWholeWord() {
        assertThat(shown("bombs, bomber, abomb", "en", "bom*")).isEqualTo("[bombs], [bomber], abomb");
    }

    @Example
    void phrases_areMarkedAsOneWhereTheyStand() {
        assertThat(shown("Aid: an aid, convoy; aid convoys", "en", "\"aid convoy\""))
                .isEqualTo("Aid: an [aid, convoy]; aid convoys");
        assertThat(shown("Дейр-эз-Зор, Зор", "ru", "дейр-эз-зор")).isEqualTo("[Дейр-эз-Зор], Зор");
    }

    @Example
    void excludedPartsAndFilters_markNothing() {
        assertThat(shown("Russia strikes", "en", "-strikes party:Russia")).isEqualTo("Russia strikes");
    }

    @Example
    void farEnd_isNotLookedAt() {
        var text = "strike " + "x ".repeat(Marks.MOST_CHARS / 2) + "strike";
        assertThat(Marks.of(text, "en", SearchQuery.parse("strike")).stretches())
                .hasSize(1);
    }

    @Example
    void excerpt_liesAroundMostMarks() {
        var text = "One strike. " + "Nothing here at all. ".repeat(20) + "A strike, then another strike hit. "
                + "Nothing there. ".repeat(20);
        assertThat(brackets(marks(text, "en", "strike").excerpt(60)))
                .isEqualTo("…here at all. A [strike], then another [strike] hit. Nothing…");
    }

    @Example
    void excerptOfTextWithoutMarks_isItsBeginning() {
        assertThat(brackets(marks("Nothing here at all", "en", "strike").excerpt(14)))
                .isEqualTo("Nothing here…");
    }

    @Example
    void shortText_isItsOwnExcerpt() {
        assertThat(brackets(marks("One strike", "en", "strike").excerpt(10))).isEqualTo("One [strike]");
    }

    @Property
    void pieces_areTheText(@ForAll("texts") String text, @ForAll("queries") String query) {
        var pieces = marks(text, "en", query).pieces();
        assertThat(pieces).extracting(Piece::text).doesNotContain("");
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property
    void excerpt_isAShortPartOfTheTextThatSplitsNoCharacter(
            @ForAll("texts") String text,
            @ForAll("queries") String query,
            @ForAll @IntRange(min = 3, max = 40) int length) {
        var excerpt = marks(text, "en", query).excerpt(length);
        assertThat(excerpt.text().length()).isLessThanOrEqualTo(length);
        if (text.length() <= length) {
            assertThat(excerpt.text()).isEqualTo(text);
            return;
        }
        var within = excerpt.text().replaceAll("^…|…$", "");
        assertThat(text).contains(within);
        var borders = BreakIterator.getCharacterInstance(ULocale.ROOT);
        borders.setText(text);
        assertThat(places(text, within))
                .anyMatch(at -> borders.isBoundary(at) && borders.isBoundary(at + within.length()));
        assertThat(excerpt.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(excerpt.text());
    }

    @Property
    void excerpt_keepsAMarkWhereThereIsOne(
            @ForAll("sentences") String text, @ForAll @IntRange(min = 20, max = 60) int length) {
        var marks = marks(text, "en", "strike");
        assertThat(marks.excerpt(length).stretches().isEmpty())
                .isEqualTo(marks.stretches().isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                        "strike",
                        "strikes",
                        " ",
                        " ",
                        ", ",
                        "aid",
                        "convoy",
                        "é",
                        "e\u0301",
                        "👩‍👩‍👧",
                        "🇸🇾",
                        "\ud800",
                        "القصف",
                        "x".repeat(35),
                        "\r\n",
                        "\u0301\u0302")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("strike", "the", "aid", "convoy", "near", "hospital")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of("strike", "str*", "\"aid convoy\"", "قصف strike", "-aid convoy", "e", "");
    }

    private static Stream<Integer> places(String text, String part) {
        return IntStream.rangeClosed(0, text.length() - part.length())
                .filter(at -> text.startsWith(part, at))
                .boxed();
    }

    private static String shown(String text, String language, String query) {
        return brackets(marks(text, language, query));
    }

    private static Marks marks(String text, String language, String query) {
        return Marks.of(text, language, SearchQuery.parse(query));
    }

    private static String brackets(Marks marks) {
        return marks.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
