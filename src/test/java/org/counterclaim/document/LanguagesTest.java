package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The coalition said on Sunday that its aircraft may have struck a position of the army.
            en | Sixty-two soldiers died. Nobody has said why the planes came at five.
            ru | Министерство обороны сообщило, что погибли 62 военнослужащих.
            ru | По словам представителя ведомства, удар нанесли четыре самолёта.
            uk | Міністерство оборони повідомило, що загинули шістдесят два військовослужбовці.
            ar | قالت وزارة الدفاع إن ضربات التحالف أسفرت عن مقتل 62 جنديا في المدينة
            fa | وزارت دفاع روسیه اعلام کرد که در حملات هوایی ائتلاف ۶۲ سرباز سوری کشته شدند
            he | משרד ההגנה מסר כי שישים ושניים חיילים נהרגו בתקיפת הקואליציה
            fr | Le ministère de la Défense a déclaré dimanche que soixante-deux soldats avaient été tués.
            es | El Ministerio de Defensa informó el domingo de que murieron sesenta y dos soldados.
            pt | O Ministério da Defesa informou no domingo que morreram sessenta e dois soldados.
            de | Das Verteidigungsministerium teilte am Sonntag mit, dass 62 Soldaten getötet wurden.
            tr | Savunma Bakanlığı pazar günü yaptığı açıklamada 62 askerin öldüğünü bildirdi.
            """)
    void sentence_isEnough(String language, String text) {
        assertThat(Languages.guess(text)).isEqualTo(language);
    }

    @Test
    void fewLetters_andNoLanguage_areNotGuessed() {
        assertThat(Languages.guess("No shots were fired by us. 62 62 62 62 62 62 62 62 62 62 62 62"))
                .isEmpty();
        assertThat(Languages.guess("qz xv jk ".repeat(20))).isEmpty();
    }

    @Test
    void said_isFollowed_butForEnglishOfOtherLetters() {
        assertThat(Languages.of("sr-Latn", CharsetsTest.RUSSIAN)).isEqualTo("sr-Latn");
        assertThat(Languages.of("en-US", CharsetsTest.RUSSIAN)).isEqualTo("ru");
        assertThat(Languages.of("en-US", "No shots.")).isEqualTo("en-US");
    }

    @ParameterizedTest
    @CsvSource({
        "ru_RU,ru-RU",
        "EN-gb,en-GB",
        "zh-hant-tw,zh-Hant-TW",
        "en_US.UTF-8,en-US",
        "und,''",
        "english,''",
        "x-default,''",
        "e,''"
    })
    void tags_areWellFormed_orNone(String written, String tag) {
        assertThat(Languages.tag(written)).isEqualTo(tag);
    }
}
