package org.counterclaim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Russian Foreign Ministry spokeswoman Maria Zakharova#Maria Zakharova#Russian Foreign Ministry",
                "Maria Zakharova, a spokeswoman for the Russian Foreign Ministry#Maria Zakharova#Russian Foreign Ministry",
                "Maria Zakharova, the Foreign Ministry's official spokeswoman,#Maria Zakharova#Foreign Ministry",
                "Zakharova#Zakharova#",
                "Mr. Smith, the group's director,#Smith#",
                "Pentagon press secretary Peter Cook#Peter Cook#Pentagon",
                "Colonel Ryan Dillon, a spokesman for the coalition#Ryan Dillon#",
                "Lt. Gen. Jeffrey Harrigian, commander of U.S. Air Forces Central Command#Jeffrey Harrigian#U.S. Air Forces Central Command",
                "U.S. Secretary of State John Kerry#John Kerry#",
                "Russian Foreign Minister Sergei Lavrov#Sergei Lavrov#",
                "The Minister of Foreign Affairs Sergei Lavrov#Sergei Lavrov#",
                "President Bashar al-Assad#Bashar al-Assad#",
                "Rami Abdel Rahman, the director of the Syrian Observatory for Human Rights#Rami Abdel Rahman#Syrian Observatory for Human Rights",
                "Syrian Observatory director Rami Abdulrahman#Rami Abdulrahman#Syrian Observatory",
                "Its leader, Omar Haddad#Omar Haddad#",
                "one of them, Jonas Berg#Jonas Berg#",
                "The head of the administration Ivan Petrov#Ivan Petrov#",
                "The representative of the Ministry of Defence Igor Konashenkov#Igor Konashenkov#Ministry of Defence",
                "A resident, Olha Koval, 54#Olha Koval#",
                "software engineer Jane Doe#Jane Doe#",
                "Ahmed Saleh, 82#Ahmed Saleh#",
                "Anna Hall, who leads the mission#Anna Hall#",
                "CNN’s Jake Doe#Jake Doe#CNN",
                "An attorney for Pagliano, Mark Roe,#Mark Roe#Pagliano",
                "Aaron Roe, the director of debate at the University of Michigan#Aaron Roe#",
                "Rep. Maria Lind (D-N.Y.)#Maria Lind#"
            })
    void persons_areFoundWithinTitles(String words, String name, String above) {
        var speaker = Speaker.of(words, "en");

        assertThat(speaker.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(speaker.offered()).isEqualTo(name);
        assertThat(speaker.names()).first().isEqualTo(name);
        assertThat(speaker.above()).isEqualTo(Optional.ofNullable(above));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "the Syrian Army command#Syrian Army command#FORCE",
                "the London-based Syrian Observatory for Human Rights (SOHR)#Syrian Observatory for Human Rights#ORGANISATION",
                "Reuters#Reuters#MEDIUM",
                "the agency#agency#MEDIUM",
                "the state news agency SANA#SANA#MEDIUM",
                "the newspaper Kommersant#Kommersant#MEDIUM",
                "The Daily Herald#Daily Herald#MEDIUM",
                "local radio#local radio#MEDIUM",
                "the International Atomic Energy Agency#International Atomic Energy Agency#ORGANISATION",
                "the Defence Ministry#Defence Ministry#MINISTRY",
                "Russia's Foreign Ministry#Russia's Foreign Ministry#MINISTRY",
                "The press service of the ministry#press service of the ministry#MINISTRY",
                "the White House#White House#MINISTRY",
                "A spokesman for the Russian Foreign Ministry#Russian Foreign Ministry#MINISTRY",
                "a Pentagon spokesman#Pentagon#MINISTRY",
                "The General Staff#General Staff#FORCE",
                "the U.S.-led coalition#U.S.-led coalition#FORCE",
                "police in Aleppo#police in Aleppo#FORCE",
                "the Islamic State#Islamic State#FORCE",
                "Moscow#Moscow#STATE",
                "the United States#United States#STATE",
                "Denmark#Denmark#STATE",
                "Human Rights Watch#Human Rights Watch#ORGANISATION",
                "UNICEF#UNICEF#ORGANISATION",
                "the Bank of England#Bank of England#ORGANISATION",
                "Mr. King and Mr. Schultz#Mr. King and Mr. Schultz#ORGANISATION",
                "The opposition#opposition#ORGANISATION",
                "The governor#governor#PERSON",
                "The commander#commander#PERSON"
            })
    void bodies_areGuessedByTheirWords(String words, String name, PartyKind kind) {
        var speaker = Speaker.of(words, "en");

        assertThat(speaker.kind()).isEqualTo(kind);
        assertThat(speaker.offered()).isEqualTo(name);
        assertThat(speaker.names()).first().isEqualTo(name);
        assertThat(speaker.above()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a U.S. official who spoke on condition of anonymity#U.S. official",
                "a military source#military source",
                "the source#source",
                "two drivers#two drivers",
                "Officials#Officials",
                "residents of the town#residents of the town",
                "a local official#local official",
                "a person familiar with the matter#person familiar with the matter"
            })
    void thoseWhoWantNoName_areUnnamed(String words, String name) {
        var speaker = Speaker.of(words, "en");

        assertThat(speaker.kind()).isEqualTo(PartyKind.UNNAMED);
        assertThat(speaker.offered()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "She", "it", "they", "who", "one of them", "", " , ", "others"})
    void pronouns_offerNothing(String words) {
        var speaker = Speaker.of(words, "en");

        assertThat(speaker.names()).isEmpty();
        assertThat(speaker.offered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Russian Foreign Ministry spokeswoman Maria Zakharova#Zakharova",
                "Russian Foreign Ministry spokeswoman Maria Zakharova#spokeswoman Maria Zakharova",
                "Mr. Smith, the group's director,#Mr. Smith",
                "President Bashar al-Assad#al-Assad",
                "Russia's Foreign Ministry#Russian Foreign Ministry",
                "Russia's Foreign Ministry#Foreign Ministry of Russia",
                "Russia's Defense Ministry#Russian Ministry of Defence",
                "the Russian Ministry of Foreign Affairs#Russian Foreign Ministry",
                "the London-based Syrian Observatory for Human Rights (SOHR)#SOHR",
                "the state news agency SANA#state news agency SANA",
                "A spokesman for the Russian Foreign Ministry#spokesman for the Russian Foreign Ministry",
                "the Syrian Army command#the Syrian Army command"
            })
    void otherSpellings_areLookedUpToo(String words, String name) {
        assertThat(Speaker.of(words, "en").names()).contains(name);
    }

    @Test
    void personWithAName_isNotTakenForTheBodyTheySpeakFor() {
        assertThat(Speaker.of("Russian Foreign Ministry spokeswoman Maria Zakharova", "en")
                        .names())
                .doesNotContain("Russian Foreign Ministry");
    }

    @Test
    void otherLanguages_giveTheWordsThemselves() {
        var speaker = Speaker.of("представитель министерства", "ru");

        assertThat(speaker.names()).containsExactly("представитель министерства");
        assertThat(speaker.offered()).isEqualTo("представитель министерства");
        assertThat(speaker.kind()).isEqualTo(PartyKind.ORGANISATION);
    }

    @Property(tries = 500)
    void anyWords_giveNamesThatCanBeRecorded(@ForAll("phrases") String words) {
        holds(Speaker.of(words, "en"));
    }

    @Property(tries = 300)
    void anyString_isTaken(@ForAll String words) {
        holds(Speaker.of(words, "en"));
        holds(Speaker.of(words, "uk"));
    }

    private static void holds(Speaker speaker) {
        assertThat(speaker.names())
                .hasSizeLessThanOrEqualTo(12)
                .allSatisfy(name -> assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(200));
        assertThat(speaker.names().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(speaker.names());
        assertThat(speaker.offered()).doesNotContain("<").hasSizeLessThanOrEqualTo(200);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "the",
                        "a",
                        "spokesman",
                        "for",
                        "of",
                        "Mr.",
                        "Smith",
                        "al-Assad",
                        ",",
                        "(",
                        ")",
                        "(SOHR)",
                        "who",
                        "Russia",
                        "'s",
                        "’s",
                        "Russian",
                        "Foreign",
                        "Ministry",
                        "Ministry of",
                        "agency",
                        "he",
                        "<",
                        "“",
                        "Secretary",
                        "State",
                        "al",
                        "von",
                        "J.",
                        "U.S.",
                        "army",
                        "62",
                        "𠮷",
                        "-based",
                        "\n",
                        "said")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join(" ", pieces))
                .flatMap(text -> Arbitraries.of(text, text.replace(" ", "")));
    }
}
