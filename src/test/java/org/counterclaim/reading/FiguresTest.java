package org.counterclaim.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterclaim.question.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static final List<Asked> QUESTIONS = List.of(
            new Asked("killed", "How many soldiers were killed?", "soldiers", true),
            new Asked("wounded", "How many were wounded?", "soldiers", true),
            new Asked("civilians", "How many civilians were killed?", "civilians", true),
            new Asked("strikes", "How many strikes?", "strikes", true),
            new Asked("aircraft", "How many aircraft took part?", "aircraft", true),
            new Asked("rescued", "How many passengers were rescued?", "", true),
            new Asked("board", "How many passengers were on board?", "passengers", true),
            new Asked("turnout", "What was the turnout?", "%", false));

    private static String filled(String statement) {
        return new TreeMap<>(Figures.answers(statement, "en", QUESTIONS)).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "62 soldiers were killed#{killed=62}",
                "62 soldiers were killed and over 100 wounded#{killed=62, wounded=more than 100}",
                "The strike killed at least 62 soldiers and wounded 100#{killed=at least 62, wounded=100}",
                "more than 90 soldiers died in the raid#{killed=more than 90}",
                "Up to 15 servicemen of the Syrian army were killed near the airport#{killed=up to 15}",
                "as many as 80 troops died#{killed=up to 80}",
                "some 60 soldiers had been killed#{killed=about 60}",
                "no fewer than 60 servicemen were killed#{killed=at least 60}",
                "83-90 soldiers were killed#{killed=83-90}",
                "between 83 and 90 soldiers were killed#{killed=83-90}",
                "dozens of soldiers were killed#{killed=dozens}",
                "several hundred soldiers were wounded#{wounded=several hundred}",
                "sixty-two soldiers lost their lives#{killed=62}",
                "two dozen soldiers were injured#{wounded=24}",
                "The air strikes left 62 soldiers dead#{killed=62}",
                "civilians were attacked, and 62 were killed#{civilians=62}",
                "the deaths of 62 soldiers#{killed=62}",
                "The number of soldiers killed rose to 62#{killed=62}",
                "62 soldiers have been killed so far#{killed=62 so far}",
                "62 Syrian soldiers were killed, and another 100 were injured#{killed=62, wounded=100}",
                "the coalition carried out four airstrikes on the base#{strikes=4}",
                "Three raids hit the hill#{strikes=3}",
                "Four warplanes took part in the operation#{aircraft=4}",
                "Two planes carried out the raid#{aircraft=2}",
                "An attack killed 62 soldiers and 20 civilians#{civilians=20, killed=62}",
                "62 soldiers and at least 20 civilians were killed#{civilians=at least 20, killed=62}",
                "1,200 soldiers were killed#{killed=1200}",
                "214 passengers were on board, and 200 were rescued#{board=214, rescued=200}",
                "On September 17, 62 soldiers were killed#{killed=62}",
                "In 2016 62 soldiers were killed#{killed=62}",
                "not 90 but 62 soldiers were killed#{killed=62}",
                "The turnout was 61.5%#{turnout=61.5}",
                "The strike left more than 60 soldiers dead and at least 120 wounded#{killed=more than 60, wounded=at least 120}",
                "Nearly 60 soldiers were killed and 100 wounded#{killed=about 60, wounded=100}",
                "Two F-16 jets and two A-10s carried out four strikes#{strikes=4}",
                "Eight civilians, including three children, were killed#{civilians=8}",
                "Of 120 soldiers, 40 were wounded#{wounded=40}",
                "62 soldiers were wounded by soldiers who killed 3 civilians#{civilians=3, wounded=62}"
            })
    void figures_fillInWhatTheyCount(String statement, String answers) {
        assertThat(filled(statement)).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90 people were killed",
                "62 militants were killed",
                "if 62 soldiers had died, we would know",
                "The ministry denied that 62 soldiers were killed",
                "62 soldiers were not killed",
                "62 soldiers may have been killed",
                "reports that 62 soldiers were killed are false",
                "Were 62 soldiers killed?",
                "62 percent of the soldiers were killed",
                "soldiers were killed in 2016",
                "soldiers were killed on 17 September",
                "the soldiers were killed at 17:00",
                "a soldier aged 62 was killed",
                "The soldier, 62, was killed",
                "a 62-year-old soldier was killed",
                "soldiers were killed by a 122-mm shell",
                "an F-16 killed soldiers",
                "two F-16 and two A-10 aircraft took part",
                "62 soldiers killed three militants",
                "62 soldiers were killed or wounded",
                "62 killed and wounded soldiers were brought in",
                "62 soldiers were killed in the north and 20 soldiers were killed in the south",
                "two of the four strikes missed",
                "62 soldiers a year are killed",
                "one in five soldiers was killed",
                "another 10 soldiers died",
                "the toll of soldiers killed rose by 10",
                "62 were killed",
                "No soldiers were killed",
                "no one was wounded",
                "several soldiers were killed",
                "20 senior officers were killed",
                "62 soldiers survived",
                "resolution 2254 names the soldiers killed",
                "the general said in 62 minutes that soldiers died",
                "62 soldiers are feared dead",
                "62 soldiers had seen how civilians were killed",
                "since 2014, 62 soldiers were killed",
                "",
                "no figure at all",
                "Some of the 62 soldiers were wounded",
                "Every year 300 soldiers die",
                "The death toll among soldiers rose from 62 to 83",
                "One strike hit the base",
                "62 soldiers, not 83, were killed",
                // Not filled in though a reader would: the second noun has no figure.
                "Ten soldiers and a civilian were killed",
                "The attack cost the lives of 62 soldiers"
            })
    void doubt_fillsInNothing(String statement) {
        assertThat(filled(statement)).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "62 were killed and about 100 wounded#{killed=62}",
                "62 were killed#{killed=62}",
                "The death toll has reached 62#{killed=62}",
                "90 civilians were killed and 62 wounded#{}"
            })
    void onlyQuestion_isAnsweredWithoutTheNoun(String statement, String answers) {
        assertThat(Figures.answers(statement, "en", QUESTIONS.subList(0, 1)).toString())
                .isEqualTo(answers);
    }

    @Test
    void questionsThatNothingTellsApart_getNothing() {
        var same = List.of(
                new Asked("a", "How many soldiers were killed in the first strike?", "soldiers", true),
                new Asked("b", "How many soldiers were killed in the second strike?", "soldiers", true));
        var equal = List.of(same.get(0), new Asked("c", "Soldiers killed in the first strike", "soldiers", true));

        assertThat(Figures.answers("62 soldiers were killed in the second strike", "en", same))
                .isEqualTo(Map.of("b", "62"));
        assertThat(Figures.answers("62 soldiers were killed", "en", same)).isEmpty();
        assertThat(Figures.answers("62 soldiers were killed in the first strike", "en", equal))
                .isEmpty();
    }

    @Test
    void groupsOfOneKind_areToldApart() {
        var asked = List.of(
                new Asked("syrian", "How many Syrian soldiers were killed?", "", true),
                new Asked("russian", "How many Russian soldiers were killed?", "", true));

        assertThat(Figures.answers("40 Syrian and 22 Russian soldiers were killed", "en", asked))
                .isEqualTo(Map.of("syrian", "40", "russian", "22"));
        assertThat(Figures.answers("62 soldiers were killed", "en", asked)).isEmpty();
    }

    @Test
    void otherLanguages_fillInNothing() {
        assertThat(Figures.answers("62 soldiers were killed", "de", QUESTIONS)).isEmpty();
    }

    @Property(tries = 500)
    void everyAnswer_isReadable(@ForAll("statements") String statement) {
        var answers = Figures.answers(statement, "en", QUESTIONS);

        answers.values().forEach(typed -> assertThatCode(() -> Quantity.parse(typed, false, null))
                .doesNotThrowAnyException());
    }

    @Property(tries = 200)
    void anyStrings_areTaken(@ForAll String statement, @ForAll String prompt, @ForAll String unit) {
        assertThat(Figures.answers(statement, "en", List.of(new Asked("a", prompt, unit, true))))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.of(
                        "62",
                        "100",
                        "83-90",
                        "six",
                        "dozens",
                        "a few",
                        "hundred",
                        "of",
                        "the",
                        "soldiers",
                        "civilians",
                        "were",
                        "killed",
                        "wounded",
                        "and",
                        "or",
                        ",",
                        ".",
                        "at least",
                        "more than",
                        "up to",
                        "about",
                        "between",
                        "from",
                        "to",
                        "in",
                        "2016",
                        "September",
                        "%",
                        "$",
                        "them",
                        "not",
                        "if",
                        "who",
                        "died",
                        "dead",
                        "including",
                        "toll",
                        "rose",
                        "so far",
                        "F-16",
                        "“",
                        "(",
                        "𠮷",
                        "1,000",
                        "4.5",
                        "another")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join(" ", pieces));
    }
}
