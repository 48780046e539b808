package org.counterclaim.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private static final String REPORT =
            "The strike killed 62 soldiers, the command said.\nIt called the strike “a flagrant\u00A0aggression”.";

    /** A hundred times what they take; what is quadratic takes hours. */
    private static final Duration LINEAR = Duration.ofSeconds(20);

    @Test
    void wordsInOnePlace_areExact() {
        Quotation quotation = Quotation.check(REPORT, "killed 62 soldiers");

        assertThat(quotation.check()).isEqualTo(QuoteCheck.EXACT);
        assertThat(quotation.places())
                .containsExactly(new Anchor("killed 62 soldiers", "The strike ", REPORT.substring(29), 11, 29));
    }

    @Test
    void wordsInSeveralPlaces_areAmbiguous_andOneCanBeChosen() {
        Quotation quotation = Quotation.check(REPORT, "strike");

        assertThat(quotation.check()).isEqualTo(QuoteCheck.AMBIGUOUS);
        assertThat(quotation.places()).extracting(Anchor::start).containsExactly(4, 63);
        assertThat(quotation.at(63)).contains(quotation.places().get(1));
        assertThat(quotation.at(5)).isEmpty();
    }

    @Test
    void anchorHoldsTheTextAsStored() {
        Quotation quotation = Quotation.check(REPORT, "\t\"a flagrant  aggression\" ");

        assertThat(quotation.places()).extracting(Anchor::exact).containsExactly("“a flagrant\u00A0aggression”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\n\u2003"})
    void blankQuote_isAbsent(String blank) {
        assertThat(Quotation.check(REPORT, blank)).isEqualTo(new Quotation(QuoteCheck.ABSENT, List.of()));
        assertThat(Quotation.check(" ", blank).check()).isEqualTo(QuoteCheck.ABSENT);
        assertThat(Quotation.stands(REPORT, blank)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "killed 63 soldiers",
        "Killed 62 soldiers",
        "killed 62-soldiers",
        "killed62 soldiers",
        "62 soldier",
        "killed 6",
        "2 soldiers",
        "'soldiers the command'",
        "'‘a flagrant aggression’'"
    })
    void nothingIsFuzzy(String quote) {
        assertThat(Quotation.check(REPORT, quote).check()).isEqualTo(QuoteCheck.ABSENT);
        assertThat(Quotation.stands(REPORT, quote)).isFalse();
    }

    static Stream<Arguments> equals() {
        return Stream.of(
                Arguments.of("composed and decomposed Cyrillic", "Пётр и Сергей ушли", nfd("Пётр и Сергей")),
                Arguments.of("Arabic marks in another order", "قُتل جنديّٗ أمس", "جندي\u0657\u0651"),
                Arguments.of("Hangul syllables and jamo", "북한 정부 발표", nfd("정부")),
                Arguments.of("line breaks", "killed 62\r\n\t soldiers", "killed 62 soldiers"),
                Arguments.of("no-break spaces", "62\u202Fsoldiers\u2007of\u00A0Syria", "62 soldiers of Syria"),
                Arguments.of("separators and next line", "one\u2028two\u0085three", "one two three"),
                Arguments.of("guillemets", "сообщил: «Погибли 62»", "“Погибли 62”"),
                Arguments.of("low and high marks", "sagte: „Nein‟, dann", "\"Nein\","),
                Arguments.of("wide and ideographic marks", "曰〝是〟", "＂是〞"),
                Arguments.of("apostrophes", "Syria’s army", "Syria's army"),
                Arguments.of("single marks", "so ‚ja‛ und ‹nein›", "＇ja' und ‘nein’"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("equals")
    void spellingsOfTheSameWords_areEqual(String why, String text, String quote) {
        assertThat(Quotation.check(nfc(text), quote).check()).as(why).isEqualTo(QuoteCheck.EXACT);
    }

    static Stream<Arguments> different() {
        return Stream.of(
                Arguments.of("Arabic with and without harakat", "كَتَبَ الجندي", "كتب"),
                Arguments.of("a letter and its mark", "x\u0301 y", "x"),
                Arguments.of("a mark and its letter", "x\u0301 y", "\u0301"),
                Arguments.of("a letter before a combining mark", "ax\u0301 y", "ax"),
                Arguments.of("ё and е", "Пётр", "Петр"),
                Arguments.of("ё and its base", "всё", "вс"),
                Arguments.of("one of a joined emoji", "a 👩‍🚀 b", "👩"),
                Arguments.of("the other of a joined emoji", "a 👩‍🚀 b", "🚀"),
                Arguments.of("an emoji and its skin tone", "👍🏽", "👍"),
                Arguments.of("a digit and its keycap", "1️⃣", "1"),
                Arguments.of("half a flag", "🇸🇾", "🇸"),
                Arguments.of("a flag across two", "🇸🇾🇸🇾", "🇾🇸"),
                Arguments.of("half a surrogate pair", "👩", "\uD83D"),
                Arguments.of("a Hangul jamo in its syllable", "\u1100\u1161\u11A8\u11A8", "\u1100"),
                Arguments.of("a number in a longer one", "killed 62", "killed 6"),
                Arguments.of("a number before a comma", "killed 6,000 men", "killed 6"),
                Arguments.of("a number after a comma", "killed 6,000 men", "000 men"),
                Arguments.of("a number and its comma", "killed 6,000 men", "killed 6,"),
                Arguments.of("a number before a point", "6.2 km", "6"),
                Arguments.of("a number before a no-break space", "6\u00A0000 человек", "6"),
                Arguments.of("a number before an apostrophe", "6’000 Menschen", "6"),
                Arguments.of("an Arabic number before its separator", "٦٬٠٠٠ جندي", "٦"),
                Arguments.of("a Thai number in a longer one", "๖๒", "๖"),
                Arguments.of("a word and its second half after a mark", "xe\u0325x", "x"),
                Arguments.of("a word before a soft hyphen", "sol\u00ADdiers", "sol"),
                Arguments.of("a word after a soft hyphen", "sol\u00ADdiers", "diers"),
                Arguments.of("a word after a zero width non-joiner", "می\u200Cخواهم", "خواهم"),
                Arguments.of("a word split by a zero width space", "soldi\u200Bers", "soldiers"),
                Arguments.of("a Myanmar letter and its vowel", "မာ", "မ"),
                Arguments.of("double and single marks", "“yes”", "‘yes’"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("different")
    void otherWordsAndPartsOfWords_areAbsent(String why, String text, String quote) {
        assertThat(Quotation.check(nfc(text), quote).check()).as(why).isEqualTo(QuoteCheck.ABSENT);
    }

    static Stream<Arguments> bordered() {
        return Stream.of(
                Arguments.of("an emoji beside letters", "❤️love", "❤️"),
                Arguments.of("letters beside an emoji", "❤️love", "love"),
                Arguments.of("a whole flag among flags", "🇸🇾🇷🇺🇸🇴", "🇷🇺"),
                Arguments.of("a number at the end of a sentence", "killed 6. 2 fled", "killed 6"),
                Arguments.of("a number that holds a comma", "killed 6,000 men", "6,000"),
                Arguments.of("a number in a list", "6, 7 and 8", "6"),
                Arguments.of("the first part of a compound", "air-strike", "air"),
                Arguments.of("a word in marks", "„Nein“", "Nein"),
                Arguments.of("Chinese", "造成62名士兵死亡。", "名士兵"),
                Arguments.of("Chinese from a number on", "造成62名士兵死亡。", "62名士兵死亡"),
                Arguments.of("Japanese", "兵士らがサッカーの試合を見た", "サッカー"),
                Arguments.of("Latin in Chinese", "中国GDP增长", "GDP"),
                Arguments.of("Thai", "ทหารเสียชีวิต๖๒นาย", "เสียชีวิต"),
                Arguments.of("a rare ideograph", "名𠮷野家", "𠮷"),
                Arguments.of("a word after a zero width space", "two\u200Bwords", "words"),
                Arguments.of("all of a text", "e\u0325", "e\u0325"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bordered")
    void wholeWords_stand(String why, String text, String quote) {
        assertThat(Quotation.check(nfc(text), quote).check()).as(why).isEqualTo(QuoteCheck.EXACT);
        assertThat(Quotation.stands(nfc(text), quote)).as(why).isTrue();
    }

    @Test
    void positions_countCodePoints() {
        Anchor place = Quotation.check("𠮷👩‍🚀 said 👍🏽 yes", "👍🏽").places().get(0);

        assertThat(place).isEqualTo(new Anchor("👍🏽", "𠮷👩‍🚀 said ", " yes", 10, 12));
    }

    @Test
    void overlappingPlaces_countEach() {
        assertThat(Quotation.check("no no no", "no no").places())
                .extracting(Anchor::start)
                .containsExactly(0, 3);
    }

    @Test
    void context_isBounded_andCutsNoCluster() {
        String flags = "🇸🇾".repeat(200);
        Anchor place = Quotation.check(".👩‍🚀" + "x".repeat(237) + " yes " + flags, "yes")
                .places()
                .get(0);

        assertThat(place.prefix()).isEqualTo("x".repeat(237) + " ");
        assertThat(place.suffix()).isEqualTo(" " + "🇸🇾".repeat(119));
    }

    @Test
    void places_areTheFirstFifty() {
        Quotation quotation = Quotation.check("yes ".repeat(60), "yes");

        assertThat(quotation.places()).hasSize(Quotation.MOST);
        assertThat(quotation.at(4 * 49)).isPresent();
        assertThat(quotation.at(4 * 50)).isEmpty();
    }

    @Test
    void textThatIsNotNfc_isRefused() {
        String text = nfd("Пётр");

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Quotation.check(text, "x"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Quotation.stands(text, "x"));
    }

    @Test
    void valuesThatDoNotFit_areRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Quotation(QuoteCheck.EXACT, List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Anchor("👩", "", "", 0, 2));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Anchor("a", "", "", -1, 0));
    }

    static Stream<Arguments> repetitive() {
        int many = 1_000_000;
        return Stream.of(
                Arguments.of("one word", "a".repeat(many), "a".repeat(many / 2)),
                Arguments.of("almost", "a".repeat(many), "a".repeat(many / 2) + "b"),
                Arguments.of("marks", "x" + "\u0325".repeat(many), "\u0325"),
                Arguments.of("marks that are clusters", "မ" + "\u102B".repeat(many), "\u102B"),
                Arguments.of("soft hyphens", "a" + "\u00AD".repeat(many) + "a", "\u00AD"),
                Arguments.of("flags", "🇸🇾".repeat(many / 2), "🇾🇸"),
                Arguments.of("family", "👩" + "\u200D👩".repeat(many / 2), "👩"),
                Arguments.of("white space", "a" + " ".repeat(many) + "b", "a" + " ".repeat(many)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repetitive")
    void repetitiveTexts_takeLinearTime(String why, String text, String quote) {
        QuoteCheck check = assertTimeoutPreemptively(
                LINEAR, () -> Quotation.check(text, quote).check());

        assertThat(check).as(why).isEqualTo(why.equals("white space") ? QuoteCheck.EXACT : QuoteCheck.ABSENT);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
