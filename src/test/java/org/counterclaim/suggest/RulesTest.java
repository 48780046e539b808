package org.counterclaim.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    @Nested
    class AccordingToTest {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "Six soldiers died in the raid, according to the ministry.#the ministry#Six soldiers died in the raid",
                    "According to the ministry, six soldiers died in the raid.#the ministry#six soldiers died in the raid",
                    "But the road was open, according to two drivers.#two drivers#the road was open",
                    "The bridge, according to local engineers, was closed in May.#local engineers#The bridge … was closed in May"
                })
        void accordingTo_namesWhoIsBehind(String text, String source, String content) {
            assertThat(Said.in(text))
                    .containsExactly(source + " | " + text.substring(at(text), at(text) + 12) + " | " + content);
        }

        private static int at(String text) {
            return text.toLowerCase(java.util.Locale.ROOT).indexOf("according to");
        }
    }

    @Nested
    class AccordingToInTranslationsTest {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "By data of the ministry, six soldiers died.#the ministry | By data of | six soldiers died",
                    "On the information of two drivers, the road was open.#"
                            + "two drivers | On the information of | the road was open",
                    "The road was open, by words of the mayor.#the mayor | by words of | The road was open"
                })
        void dataAndWords_haveAnOwner(String text, String line) {
            assertThat(Said.in(text)).containsExactly(line);
        }
    }

    @Nested
    class QuotedAsTest {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "The site quoted its editor, Ann Roe, as saying that the road was open.#its editor, Ann Roe#The site",
                    "The general was quoted by Interfax as saying that the road was open.#The general#Interfax",
                    "The general was quoted as saying that the road was open.#The general#"
                })
        void quoted_saysIt(String text, String source, String relay) {
            var found = Suggester.suggest(text, "en");

            assertThat(Said.in(text)).containsExactly(source + " | as saying | that the road was open");
            assertThat(found.get(0).relays().stream()
                            .map(span -> Said.words(text, span))
                            .toList())
                    .isEqualTo(relay == null ? List.of() : List.of(relay));
        }
    }

    @Nested
    class SaidAfterwardsTest {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "“We did not fire first,” the commander said.#the commander | said | “We did not fire first,”",
                    "“We did not fire first,” said Colonel Ryan Dillon, a spokesman for the coalition.#"
                            + "Colonel Ryan Dillon, a spokesman for the coalition | said | “We did not fire first,”",
                    "“Who gave the order?” Lavrov asked.#Lavrov | asked | “Who gave the order?”",
                    "“We left,” the mayor said, “because the road was open.”#"
                            + "the mayor | said | “We left,” … “because the road was open.”",
                    "The convoy had turned back, officials said on Tuesday.#officials | said | The convoy had turned back",
                    "The convoy, officials said, had turned back.#officials | said | The convoy … had turned back",
                    "CAIRO, May 3 (Agency) — The convoy had turned back, officials said.#officials | said | The convoy had turned back",
                    "\"We left at noon,\" Ahmed Saleh, 82, told me.#Ahmed Saleh, 82 | told | \"We left at noon,\""
                })
        void whatIsSaid_comesFirst(String text, String line) {
            assertThat(Said.in(text)).containsExactly(line);
        }
    }

    @Nested
    class SaidBeforeTest {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "The ministry said that six soldiers died.#The ministry | said | that six soldiers died",
                    "The ministry said on Tuesday that six soldiers died.#The ministry | said | that six soldiers died",
                    "Anna Hall, who leads the mission, told reporters that the road was open.#"
                            + "Anna Hall, who leads the mission | told | that the road was open",
                    "The general warned against a new attack.#The general | warned | a new attack",
                    "Moscow accused the coalition of breaking the agreement.#"
                            + "Moscow | accused | breaking the agreement",
                    "The ministry denied the report.#The ministry | denied | the report",
                    "The minister went to Aleppo and said the road was open.#The minister | said | the road was open",
                    "The mayor said as much in May.#The mayor | said | as much",
                    "The mayor asked the men to leave the hall.#The mayor | asked | the men to leave the hall",
                    "The mayor encouraged people to stay.#The mayor | encouraged | people to stay",
                    "The mayor said the hall was sold to Ann Roe, who is 54.#The mayor | said | the hall was sold to Ann Roe",
                    "The mayor said Ann Roe, who is 54, left.#The mayor | said | Ann Roe, who is 54, left",
                    "The mayor said it was a plan - an old one.#The mayor | said | it was a plan - an old one",
                    "The mayor said it was a plan - the hall is old.#The mayor | said | it was a plan",
                    "Retired Army general Ann Roe said the hall is old.#Retired Army general Ann Roe | said | the hall is old",
                    "Two officers I interviewed said the hall is old.#"
                            + "Two officers I interviewed | said | the hall is old",
                    "The channel Volna, which is new, reports that the hall is old.#"
                            + "The channel Volna, which is new | reports | that the hall is old",
                    "The mayor spoke about the bombing.#The mayor | spoke | the bombing"
                })
        void whatIsSaid_comesLater(String text, String line) {
            assertThat(Said.in(text)).containsExactly(line);
        }

        @Test
        void participle_hasTheSpeakerOfTheClauseBefore() {
            assertThat(Said.in("The envoy said the talks failed, adding that they would resume."))
                    .containsExactly(
                            "The envoy | said | the talks failed", "The envoy | adding | that they would resume");
        }

        @Test
        void colon_leadsIntoTheNextParagraph() {
            assertThat(Said.in("The envoy added:\n\nThe talks will resume in May."))
                    .containsExactly("The envoy | added | The talks will resume in May");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The army continued to advance.",
                    "The envoy spoke in a hall in Geneva.",
                    "The minister is said to be ill.",
                    "Soldiers crossed the river at dawn."
                })
        void otherVerbs_sayNothing(String text) {
            assertThat(Said.in(text)).isEmpty();
        }
    }

    @Nested
    class NounThatTest {
        @Test
        void owner_isTheSpeaker() {
            assertThat(Said.in("Few believed the ministry's claim that the bridge was empty."))
                    .containsExactly("the ministry | claim | that the bridge was empty");
        }
    }

    @Nested
    class OrphanQuotesTest {
        @Test
        void verbBefore_isTakenForACue() {
            assertThat(Said.in("The speaker likened the raid to “a robbery.”"))
                    .containsExactly("The speaker | likened | “a robbery.”");
        }

        @Test
        void title_isNotSaid() {
            assertThat(Said.in("The minister appeared on “Face the Nation” in May."))
                    .isEmpty();
        }
    }

    @Nested
    class TranscriptTest {
        @Test
        void nameInCapitals_speaksTheParagraph() {
            assertThat(Said.in("HALL: We left at noon. Nobody fired.\n\nQUESTION: Who says so?"))
                    .containsExactly("HALL | : | We left at noon. Nobody fired.", "QUESTION | : | Who says so?");
        }
    }

    @Nested
    class SignedQuoteTest {
        @Test
        void nameAfterDash_isTheSpeaker() {
            assertThat(Said.in("“Nobody came to help us for two days.” — Jane Doe"))
                    .containsExactly("Jane Doe | — | “Nobody came to help us for two days.”");
        }
    }

    @Nested
    class SaidFirstTest {
        @Test
        void verb_beginsTheSentence() {
            assertThat(Said.in("Said Hall: “Nobody came to help.”"))
                    .containsExactly("Hall | Said | “Nobody came to help.”");
        }
    }

    @Nested
    class ContinuationsTest {
        @Test
        void nextQuote_goesOn() {
            assertThat(Said.in("“We left at noon,” said Hall. “Nobody fired. We were alone.”"))
                    .containsExactly("Hall | said | “We left at noon,” … “Nobody fired. We were alone.”");
        }

        @Test
        void quoteOfSeveralParagraphs_isOne() {
            assertThat(Said.in("Hall said:\n\n“We left at noon.\n\n“Nobody fired.”"))
                    .containsExactly("Hall | said | “We left at noon. … “Nobody fired.”");
        }

        @Test
        void quoteAlone_belongsToTheLastSpeaker() {
            assertThat(Said.in("“We left at noon,” said Hall.\n\n“Nobody fired.”"))
                    .containsExactly("Hall | said | “We left at noon,”", "Hall |  | “Nobody fired.”");
        }
    }
}
