package org.counterclaim.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @Nested
    class TokenizerTest {
        @ParameterizedTest
        @CsvSource({
            "He didn’t go., He did n’t go .",
            "Mr. J. Smith left., Mr. J. Smith left .",
            "The U.S. army’s plan, The U.S. army ’s plan",
            "'killed 6,000 (Reuters)', 'killed 6,000 ( Reuters )'",
            "no\u00A0break, no break"
        })
        void words_areCutAsTheModelsExpect(String text, String words) {
            assertThat(Tokenizer.tokens(text).stream().map(Token::text)).containsExactly(words.split(" "));
        }
    }

    @Nested
    class QuotesTest {
        @ParameterizedTest
        @CsvSource({
            "He said “no” twice., “no”",
            "\"A\" and «B»., \"A\"#«B»",
            "“He said ‘no’ twice.”, “He said ‘no’ twice.”",
            "“Never closed, “Never closed",
            "Children’s don’t, ''",
            "a ‘single’ one, ‘single’"
        })
        void outermostQuotes_areFound(String text, String quotes) {
            var tokens = Tokenizer.tokens(text);
            var found = Quotes.of(text, tokens).stream()
                    .map(quote -> text.substring(
                            tokens.get(quote.open()).start(),
                            tokens.get(quote.close()).end()))
                    .toList();
            assertThat(found).isEqualTo(quotes.isEmpty() ? List.of() : List.of(quotes.split("#")));
        }
    }

    @Nested
    class SentencesTest {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "Mr. Hall left. He ran.#2",
                    "“Why? When?” Hall asked.#1",
                    "“We left. We ran,” Hall said.#1",
                    "He went to the U.S. in May.#1",
                    "“We left.” Nobody spoke.#2"
                })
        void sentences_holdTheirQuotes(String text, int count) {
            assertThat(new Article(text).sentences()).hasSize(count);
        }
    }

    @Nested
    class SpeakersTest {
        private static String last(String text) {
            var all = Suggester.suggest(text, "en");
            return Said.words(text, all.get(all.size() - 1).speaker());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "Anna Hall said the road was open. She said it was safe.#Anna Hall",
                    "The Defence Ministry said six died. The ministry said it was an attack.#The Defence Ministry",
                    "Igor Konashenkov said six died. Konashenkov said it was an attack.#Igor Konashenkov",
                    "Mr. Hall said six died. Ms. Roe said five died. He said it was an attack.#Mr. Hall",
                    "Anna Hall said the road was open. The UN said it was closed. It said nobody passed.#The UN"
                })
        void pronounOrShortName_standsForTheLatestFitting(String text, String speaker) {
            assertThat(last(text)).isEqualTo(speaker);
        }

        @Test
        void nobodyFits_nobodyIsNamed() {
            assertThat(last("They said the road was open.")).isEmpty();
        }
    }

    @Nested
    class RelaysTest {
        private static List<String> relays(String text) {
            return Suggester.suggest(text, "en").get(0).relays().stream()
                    .map(relay -> Said.words(text, relay))
                    .toList();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "A source told Interfax, which Reuters cited, that the road was open.#Reuters, Interfax",
                    "A source told Interfax that the road was open.#Interfax",
                    "The general said in an interview with Interfax that the road was open.#Interfax"
                })
        void nearestToTheReader_comesFirst(String text, String relays) {
            assertThat(String.join(", ", relays(text))).isEqualTo(relays);
        }

        @Test
        void reporters_relayNothing() {
            assertThat(relays("The general told reporters that the road was open."))
                    .isEmpty();
        }
    }

    @Nested
    class NestingTest {
        @Test
        void innerStatement_comesThroughTheOuterSpeaker() {
            var text = "The agency reported that the ministry had denied the attack.";
            var outer = Suggester.suggest(text, "en").get(0);

            assertThat(outer.inner()).singleElement().satisfies(inner -> {
                assertThat(Said.line(text, inner)).isEqualTo("the ministry | had denied | the attack");
                assertThat(inner.relays()).containsExactly(outer.source());
            });
        }

        @Test
        void citing_putsTheCitedInside() {
            var text = "Reuters, citing the Defence Ministry, reported that the road was open.";
            var outer = Suggester.suggest(text, "en").get(0);

            assertThat(outer.inner()).singleElement().satisfies(inner -> {
                assertThat(Said.words(text, inner.source())).isEqualTo("the Defence Ministry");
                assertThat(inner.content()).isEqualTo(outer.content());
            });
        }
    }

    @Nested
    class ReferringTest {
        @Test
        void referringTo_putsTheSourceBetween() {
            var text = "The channel, referring to the police, reported that the guard had denied the theft.";
            var outer = Suggester.suggest(text, "en").get(0);

            assertThat(outer.inner()).singleElement().satisfies(police -> {
                assertThat(Said.words(text, police.source())).isEqualTo("the police");
                assertThat(police.inner()).singleElement().satisfies(guard -> {
                    assertThat(Said.words(text, guard.source())).isEqualTo("the guard");
                    assertThat(guard.relays()).containsExactly(outer.source(), police.source());
                });
            });
        }

        @Test
        void speakerWhoExplains_relaysNothing() {
            var text = "The envoy said the talks failed, referring to the deal.";

            assertThat(Suggester.suggest(text, "en")).first().satisfies(found -> assertThat(found.inner())
                    .isEmpty());
        }
    }

    @Nested
    class QuantitiesTest {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "The ministry said that 62 soldiers died.#62#soldiers#62 soldiers",
                    "The ministry said that it cost $2 million.#2000000#$#$2 million",
                    "The ministry said that six thousand people left.#6000#people#six thousand people",
                    "The ministry said that 4.5% of them left.#4.5#%#4.5%",
                    "The ministry said that sixty-two people left.#62#people#sixty-two people",
                    "The ministry said that thirteen left.#13#left#thirteen left",
                    "The ministry said that 6,000 left.#6000#left#6,000 left"
                })
        void number_isReadWithItsUnit(String text, BigDecimal value, String unit, String words) {
            var quantity = Suggester.suggest(text, "en").get(0).quantities().get(0);

            assertThat(quantity.value()).isEqualByComparingTo(value);
            assertThat(quantity.unit()).isEqualTo(unit);
            assertThat(Said.words(text, quantity.at())).isEqualTo(words);
        }
    }

    @Nested
    class WordsTest {
        @Test
        void words_haveTheirPlaceTagAndSentence() {
            assertThat(Suggester.words("𠮷 It’s 62. He left."))
                    .contains(
                            new Word(new Span(4, 6), "’s", "'s", "VBZ", 0),
                            new Word(new Span(14, 18), "left", "left", "VBD", 1));
        }

        @Test
        void quantities_areFoundWithoutASpeaker() {
            assertThat(Suggester.quantities("𠮷 62 soldiers"))
                    .containsExactly(new Quantity(new Span(2, 13), new BigDecimal(62), "soldiers"));
        }
    }

    @Nested
    class OtherLanguagesTest {
        @Test
        void quotesAndFigures_nothingElse() {
            var text = "Министр сказал: «Погибли 62 солдата». Он не знал.";

            assertThat(Suggester.suggest(text, "ru")).singleElement().satisfies(found -> {
                assertThat(Said.words(text, found.content())).isEqualTo("«Погибли 62 солдата»");
                assertThat(found.source()).isEmpty();
                assertThat(found.quantities()).extracting(Quantity::unit).containsExactly("солдата");
            });
        }
    }

    @Nested
    class FormTest {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "“We left,” Hall said.#QUOTE",
                    "Hall said that they left.#PARAPHRASE",
                    "Hall said that they left “in a hurry.”#MIXED"
                })
        void form_isByTheMarks(String text, Form form) {
            assertThat(Suggester.suggest(text, "en"))
                    .extracting(Suggestion::form)
                    .containsExactly(form);
        }
    }
}
