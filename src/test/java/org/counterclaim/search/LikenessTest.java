package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final double CLEARLY = 0.1;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Coalition aircraft struck Syrian army positions near Deir ez-Zor airport | Coalition planes struck Syrian army position near Deir ez-Zor airfield
            en | The strike hit an aid convoy in Urum al-Kubra on Monday evening          | An air strike hit the aid convoys in Urum al-Kubra on Monday night
            en | Russian warplanes did not bomb the hospital in Aleppo                     | No Russian warplanes bombed the hospital of Aleppo
            ru | Самолёты коалиции нанесли удар по позициям сирийской армии у аэропорта     | Самолёты коалиции нанесли удары по позициям сирийских военных у аэропорта
            ru | Российская авиация не наносила ударов по гуманитарному конвою под Алеппо   | Российские самолёты не наносили удара по гуманитарному конвою под Алеппо
            ru | Боевики обстреляли жилые кварталы города из миномётов                      | Боевики обстреляли из миномёта жилой квартал города
            ar | قصفت طائرات التحالف مواقع الجيش السوري قرب مطار دير الزور                     | قصفت طائرة التحالف مواقع للجيش السوري قرب مطار دير الزور
            ar | استهدفت الغارة قافلة مساعدات إنسانية في ريف حلب الغربي                       | استهدفت غارة جوية قافلة المساعدات الإنسانية في ريف حلب
            """)
    void fewWordsChanged_areWellAboveLikely(String language, String one, String other) {
        assertThat(between(one, other, language)).isGreaterThan(Likeness.LIKELY + CLEARLY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Coalition aircraft struck Syrian army positions near Deir ez-Zor airport | Islamic State fighters took a hill near Deir ez-Zor airport after the strike
            en | The strike hit an aid convoy in Urum al-Kubra on Monday evening          | The convoy in Urum al-Kubra caught fire and was not hit from the air
            en | Russian warplanes did not bomb the hospital in Aleppo                     | The hospital in Aleppo had been used by armed groups since spring
            ru | Самолёты коалиции нанесли удар по позициям сирийской армии у аэропорта     | После удара коалиции боевики начали наступление на аэропорт
            ru | Российская авиация не наносила ударов по гуманитарному конвою под Алеппо   | Гуманитарный конвой под Алеппо сопровождал пикап с миномётом боевиков
            ru | Боевики обстреляли жилые кварталы города из миномётов                      | Жители города покидают кварталы через гуманитарный коридор
            ar | قصفت طائرات التحالف مواقع الجيش السوري قرب مطار دير الزور                     | سيطر تنظيم داعش على تل قرب مطار دير الزور بعد انسحاب الجيش
            ar | استهدفت الغارة قافلة مساعدات إنسانية في ريف حلب الغربي                       | احترقت القافلة في ريف حلب ولم تستهدفها أي طائرة روسية
            """)
    void otherStatementsAboutTheSame_areWellBelowLikely(String language, String one, String other) {
        assertThat(between(one, other, language)).isLessThan(Likeness.LIKELY - CLEARLY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 62 soldiers were killed near the airport    | 83 soldiers were killed near the airport    | 62 soldiers were wounded near the airport
            ru | В результате удара погибли 62 военнослужащих | В результате удара погибли 83 военнослужащих | В результате обстрела погибли 62 военнослужащих
            ar | قتل 62 جنديا في الغارة قرب المطار             | قتل ٨٣ جنديا في الغارة قرب المطار             | قتل ٦٢ جنديا في الغارة قرب المدينة
            """)
    void otherFigure_isLessAlikeThanAnotherWord_butStillLikely(
            String language, String statement, String otherFigure, String otherWord) {
        double figure = between(statement, otherFigure, language);
        assertThat(figure).isGreaterThanOrEqualTo(Likeness.LIKELY);
        assertThat(figure).isLessThan(between(statement, otherWord, language));
    }

    @Example
    void figures_areTheSameInAnyDigitsAndGroups() {
        assertThat(between("10,000 killed", "١٠٠٠٠ killed", "en")).isEqualTo(1);
        assertThat(between("62 killed", "83 killed", "en")).isGreaterThanOrEqualTo(Likeness.LIKELY);
    }

    @Example
    void nothing_isLikeNothing() {
        assertThat(between("", "", "en")).isZero();
        assertThat(between("—", "62 killed", "en")).isZero();
    }

    @Property
    void order_makesNoDifference(@ForAll("statements") String one, @ForAll("statements") String other) {
        assertThat(between(one, other, "en")).isBetween(0.0, 1.0).isCloseTo(between(other, one, "en"), within(1e-12));
    }

    @Property
    void sameWords_areAsAlikeAsCanBe(@ForAll("statements") String one) {
        assertThat(between(one, one, "en")).isIn(0.0, 1.0);
    }

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.of(
                        "62", "83", "soldiers", "soldier", "killed", "were", "in", "Aleppo", "—", "удар", "\ud800")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static double between(String one, String other, String language) {
        return Likeness.between(Statement.of(one, language), Statement.of(other, language));
    }
}
