package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnalysisTest {
    private static final List<String> LANGUAGES =
            List.of("", "en", "fr", "es", "de", "pt", "tr", "ru", "uk", "ar", "fa", "he", "ja");

    @Example
    void words_areFolded() {
        assertThat(texts(Analysis.words("Ёлка ЁЛКА елка"))).containsExactly("елка", "елка", "елка");
        assertThat(texts(Analysis.words("Straße À côté — قُتِلَ ٦٢ 🕊")))
                .containsExactly("strasse", "a", "cote", "قتل", "62", "🕊");
        assertThat(texts(Analysis.words("Дейр-эз-Зор, 17:00"))).containsExactly("деир", "эз", "зор", "17", "00");
    }

    @Example
    void apostrophes_areOne() {
        assertThat(texts(Analysis.words("об'єкт об’єкт обʼєкт"))).containsOnly("об'єкт");
    }

    @Example
    void whiteSpaceWithinAWord_isTakenOut() {
        assertThat(texts(Analysis.words("10\u202f000 \ufdfa"))).containsExactly("10000", "صلياللهعليهوسلم");
    }

    @Example
    void places_areThoseOfTheText() {
        assertThat(Analysis.words("«Ёж», 62")).containsExactly(new Token("еж", 1, 3), new Token("62", 6, 8));
    }

    @Example
    void textWithoutLanguage_isGuessedByMostOfItsLetters() {
        assertThat(Analysis.stems("strikes", "")).containsExactly(new Token("en:strike", 0, 7));
        assertThat(texts(Analysis.stems("NATO нанесла удары", ""))).contains("ru:удар");
        assertThat(texts(Analysis.stems("القصف", ""))).contains("ar:قصف");
        assertThat(texts(Analysis.stems("המלחמה", ""))).contains("he:מלחמה");
        assertThat(Analysis.stems("爆発 2016", "")).isEmpty();
    }

    @Example
    void region_isNoOtherLanguage() {
        assertThat(Analysis.stems("explosões", "pt-BR")).isNotEmpty().isEqualTo(Analysis.stems("explosões", "pt"));
    }

    @Example
    void languageWithoutStemmer_hasNoStems() {
        assertThat(Analysis.stems("robbanások", "hu")).isEmpty();
    }

    @Example
    void wordAsked_hasTheStemsOfItsScript() {
        assertThat(Analysis.stemsOf("удар")).contains("ru:удар", "uk:удар").noneMatch(stem -> stem.startsWith("en"));
        assertThat(Analysis.stemsOf("17")).isEmpty();
    }

    @Property
    void tokens_lieWithinTheTextInOrder(@ForAll("texts") String text, @ForAll("languages") String language) {
        for (var tokens : List.of(Analysis.words(text), Analysis.stems(text, language))) {
            int last = 0;
            for (var token : tokens) {
                assertThat(token.start()).isBetween(last, text.length());
                assertThat(token.end()).isBetween(token.start() + 1, text.length());
                last = token.start();
            }
        }
    }

    @Property
    void tokens_areShortAndHoldNoWhiteSpace(@ForAll("texts") String text, @ForAll("languages") String language) {
        for (var tokens : List.of(Analysis.words(text), Analysis.stems(text, language))) {
            assertThat(texts(tokens))
                    .allMatch(token -> token.length() <= 64 + "ru:".length()
                            && !token.isEmpty()
                            && token.codePoints().noneMatch(Character::isWhitespace));
        }
    }

    @Property
    void folding_isIdempotent(@ForAll("texts") String text) {
        for (var word : texts(Analysis.words(text))) {
            assertThat(Tokenization.folded(word)).isEqualTo(word);
        }
    }

    @Property
    void lettersInAnyCase_areTheSameWords(@ForAll("russian") String text) {
        assertThat(texts(Analysis.words(text.toUpperCase(Locale.ROOT)))).isEqualTo(texts(Analysis.words(text)));
        assertThat(texts(Analysis.words(text.replace('ё', 'е')))).isEqualTo(texts(Analysis.words(text)));
        assertThat(texts(Analysis.stems(text.replace('ё', 'е'), "ru"))).isEqualTo(texts(Analysis.stems(text, "ru")));
    }

    @Property
    void anyWord_mayBeAsked(@ForAll("texts") String text) {
        assertThat(Analysis.stemsOf(text)).doesNotContainNull();
    }

    @Property(tries = 100)
    void threads_doNotDisturbEachOther(@ForAll("texts") String text) {
        var alone = Analysis.stems(text, "ru");
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> Analysis.stems(text, "ru")))
                .containsOnly(alone);
    }

    /** Words of many scripts; any text at all; lone surrogates. */
    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(
                        "",
                        "strikes",
                        "l’attaque",
                        "Взрывы",
                        "об'єкта",
                        "والقصف",
                        "بیمارستان‌ها",
                        "המלחמה",
                        "10\u202f000",
                        "\ufdfa",
                        "İstanbul'da",
                        "\ud800",
                        "\udc00",
                        "🕊",
                        "爆発した",
                        "a".repeat(70),
                        "e\u0301\u0301",
                        "й")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join(" ", list));
        var units = Arbitraries.chars().all().list().ofMaxSize(30).map(AnalysisTest::joined);
        var letters = Arbitraries.chars()
                .range('\u0020', '\u06ff')
                .list()
                .ofMaxSize(40)
                .map(AnalysisTest::joined);
        return Arbitraries.oneOf(words, units, letters, Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> russian() {
        return Arbitraries.strings().withCharRange('а', 'я').withChars('ё', ' ').ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    private static String joined(List<Character> units) {
        var text = new StringBuilder();
        units.forEach(text::append);
        return text.toString();
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
