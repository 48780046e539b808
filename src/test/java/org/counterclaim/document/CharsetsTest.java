package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharsetsTest {
    static final String RUSSIAN =
            "Министерство обороны сообщило, что погибли 62 человека. По словам представителя ведомства,"
                    + " удар нанесли четыре самолёта.";
    static final String ARABIC =
            "قالت وزارة الدفاع إن الضربات أسفرت عن مقتل 62 جنديا وإصابة مئة آخرين في المدينة، حسب بيان لها.";
    private static final String GERMAN = "Das Ministerium hat „keine“ Schüsse gezählt – sagt es.";

    @Test
    void byteOrderMark_says_itself_andIsNoText() {
        for (var name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            var bytes = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(name));
            assertThat(Charsets.decode(bytes, "windows-1251")).as(name).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void declared_isFollowed_firstOneFirst() {
        var bytes = GERMAN.getBytes(Charset.forName("windows-1252"));
        assertThat(Charsets.decode(bytes, "ISO-8859-1")).isEqualTo(GERMAN);
        assertThat(Charsets.decode(bytes, "", "windows-1252", "windows-1251")).isEqualTo(GERMAN);
        assertThat(Charsets.decode(RUSSIAN.getBytes(Charset.forName("KOI8-R")), "koi8-r"))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void utf8_isSeen_whateverServersDeclare() {
        var bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        assertThat(Charsets.decode(bytes, "ISO-8859-1")).isEqualTo(RUSSIAN);
        assertThat(Charsets.decode(bytes, "no such thing", "windows-1251")).isEqualTo(RUSSIAN);
        assertThat(Charsets.decode(bytes)).isEqualTo(RUSSIAN);
    }

    @Test
    void declaredUtf8_thatIsNone_isNotFollowed() {
        assertThat(Charsets.decode(RUSSIAN.getBytes(Charset.forName("windows-1251")), "utf-8"))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void undeclared_isToldByItsLetters() {
        for (var name : List.of("windows-1251", "KOI8-R", "ISO-8859-5")) {
            var written = RUSSIAN.replace('ё', 'е');
            assertThat(Charsets.decode(written.getBytes(Charset.forName(name))))
                    .as(name)
                    .isEqualTo(written);
        }
        assertThat(Charsets.decode(ARABIC.getBytes(Charset.forName("windows-1256"))))
                .isEqualTo(ARABIC);
    }

    @Test
    void brokenCharacter_inALongText_isReplaced() {
        var bytes = (RUSSIAN.repeat(20) + "ж").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = ' ';
        assertThat(Charsets.decode(bytes)).startsWith(RUSSIAN).contains("\uFFFD");
    }
}
