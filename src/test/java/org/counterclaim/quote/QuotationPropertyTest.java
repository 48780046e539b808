package org.counterclaim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class QuotationPropertyTest {

    private static final List<String> SPACES =
            List.of(" ", "\n", "\r\n\t", "\u00A0", "\u202F \u2003", "\u2028", "\u0085");
    private static final List<String> DOUBLES = List.of("“", "”", "„", "‟", "«", "»", "〝", "〞", "〟", "＂", "\"");
    private static final List<String> SINGLES = List.of("‘", "’", "‚", "‛", "‹", "›", "＇", "'");

    /** No word begins with a mark, and none holds the letter ж. */
    private static final List<String> WORDS = List.of(
            "killed",
            "62",
            "6,000",
            "soldiers",
            "Syria’s",
            "Пётр",
            "Сергей",
            "كَتَبَ",
            "٦٬٠٠٠",
            "élan",
            "x\u0301x",
            "중국",
            "👩‍🚀",
            "👍🏽",
            "🇸🇾",
            "🇸🇾🇷🇺",
            "士兵",
            "กำลัง",
            "𠮷",
            "می\u200Cخواهم");

    private static final List<String> GAPS = List.of(" ", "\n", "\u00A0 ", " \r\n", ", ", "; “", "» ", " ‘", "’ ");

    @Property
    void passage_standsWhereItWasCut(@ForAll("passages") Passage passage) {
        Quotation quotation = Quotation.check(passage.text(), passage.quote());

        assertThat(quotation.check()).isNotEqualTo(QuoteCheck.ABSENT);
        assertThat(quotation.at(passage.start()))
                .hasValueSatisfying(place -> assertThat(place.exact()).isEqualTo(passage.quote()));
    }

    @Property
    void places_areParts_inTheOrderOfTheText(@ForAll("passages") Passage passage) {
        int before = -1;
        for (Anchor place : Quotation.check(passage.text(), passage.quote()).places()) {
            assertThat(cut(passage.text(), place.start(), place.end())).isEqualTo(place.exact());
            assertThat(place.start()).isGreaterThan(before);
            before = place.start();
        }
    }

    @Property(tries = 200)
    void context_isAsMuchAsFits(@ForAll("longPassages") Passage passage) {
        String text = passage.text();
        TreeSet<Integer> edges = Naive.edges(text);

        for (Anchor place : Quotation.check(text, passage.quote()).places()) {
            int from = edges.ceiling(Math.max(0, place.start() - Anchor.CONTEXT));
            int to = edges.floor(Math.min(length(text), place.end() + Anchor.CONTEXT));
            assertThat(place.prefix()).isEqualTo(cut(text, from, place.start()));
            assertThat(place.suffix()).isEqualTo(cut(text, place.end(), to));
            assertThat(text).contains(place.prefix() + place.exact() + place.suffix());
        }
    }

    @Property
    void letterThatTheTextLacks_makesTheQuoteAbsent(@ForAll("passages") Passage passage, @ForAll Random random) {
        int[] signs = passage.quote().codePoints().toArray();
        int at = random.nextInt(signs.length);
        signs[at] = 'ж';

        assertThat(Quotation.check(passage.text(), new String(signs, 0, signs.length))
                        .check())
                .isEqualTo(QuoteCheck.ABSENT);
    }

    @Property
    void spellingOfTheQuote_changesNothing(@ForAll("passages") Passage passage, @ForAll Random random) {
        String varied = varied(passage.quote(), random);

        assertThat(Quotation.check(passage.text(), varied)).isEqualTo(Quotation.check(passage.text(), passage.quote()));
    }

    @Property
    void anchors_surviveRoundTrips(@ForAll("passages") Passage passage) {
        for (Anchor place : Quotation.check(passage.text(), passage.quote()).places()) {
            assertThat(Quotation.check(passage.text(), place.exact()).at(place.start()))
                    .contains(place);
        }
    }

    @Property(tries = 5000)
    void places_areThoseOfTheNaiveSearch(@ForAll("games") Game game) {
        List<Integer> starts = Quotation.check(game.text(), game.quote()).places().stream()
                .map(Anchor::start)
                .toList();

        assertThat(starts).isEqualTo(Naive.starts(game.text(), game.quote()));
        assertThat(Quotation.stands(game.text(), game.quote())).isEqualTo(!starts.isEmpty());
    }

    @Provide
    Arbitrary<Passage> passages() {
        return passages(30);
    }

    @Provide
    Arbitrary<Passage> longPassages() {
        return passages(300);
    }

    private static Arbitrary<Passage> passages(int most) {
        var words = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(most);
        var gaps = Arbitraries.of(GAPS).list().ofSize(most);
        return Combinators.combine(words, gaps, Arbitraries.randomValue(Random::nextLong))
                .as(Passage::of);
    }

    /** Few signs a game, so that much coincides. */
    @Provide
    Arbitrary<Game> games() {
        var signs = Arbitraries.of(
                "a", "b", "6", "٦", "๖", ".", ",", " ", "\u00A0", "\n", "\r", "“", "\"", "’", "'", "\u0301", "\u00AD",
                "\u200C", "中", "ก", "မ", "\u102B", "🇦", "👩", "\u200D", "\u200B", "\u1100", "\u1161", "𠮷");
        return signs.list().ofMinSize(1).ofMaxSize(4).flatMap(few -> {
            var texts = Arbitraries.of(few).list().ofMaxSize(30).map(QuotationPropertyTest::nfc);
            var quotes = Arbitraries.of(few).list().ofMaxSize(4).map(parts -> String.join("", parts));
            return Combinators.combine(texts, quotes).as(Game::new);
        });
    }

    private static String varied(String quote, Random random) {
        var varied = new StringBuilder(any(SPACES, random));
        for (String sign : Naive.spelled(quote).split("")) {
            varied.append(
                    switch (sign) {
                        case " " -> any(SPACES, random);
                        case "\"" -> any(DOUBLES, random);
                        case "'" -> any(SINGLES, random);
                        default -> sign;
                    });
        }
        varied.append(any(SPACES, random));
        return Normalizer.normalize(varied, random.nextBoolean() ? Normalizer.Form.NFD : Normalizer.Form.NFC);
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String nfc(List<String> parts) {
        return Normalizer.normalize(String.join("", parts), Normalizer.Form.NFC);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    record Game(String text, String quote) {}

    /** Some words of a text with the gaps between them. */
    record Passage(String text, String quote, int start) {

        static Passage of(List<String> words, List<String> gaps, long seed) {
            var random = new Random(seed);
            int first = random.nextInt(words.size());
            int last = first + random.nextInt(words.size() - first);
            var before = new StringBuilder();
            var quote = new StringBuilder();
            var after = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                var part = i < first ? before : i <= last ? quote : after;
                (i == first ? before : i > last ? after : part).append(i == 0 ? "" : gaps.get(i));
                part.append(nfc(List.of(words.get(i))));
            }
            return new Passage(before + "" + quote + after, quote.toString(), length(before.toString()));
        }
    }
}
