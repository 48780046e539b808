package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("statement.pdf", "statement.pdf"),
                arguments("C:\\Users\\ada\\statement.pdf", "statement.pdf"),
                arguments("../../etc/passwd", "passwd"),
                arguments("/", ""),
                arguments("...", ""),
                arguments(".htaccess", "htaccess"),
                arguments("name. .", "name"),
                arguments("a\tb\0c\r\nd.pdf", "abcd.pdf"),
                arguments("photo\u202Efdp.exe", "photofdp.exe"),
                arguments("\u2066a\u2069\uFEFF\u200F.png", "a.png"),
                arguments("می\u200cشود.pdf", "می\u200cشود.pdf"),
                arguments("Заявление МО.pdf", "Заявление МО.pdf"),
                arguments("  two   blanks .pdf", "two blanks .pdf"),
                arguments("Cafe\u0301.png", "Caf\u00e9.png"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void name_keepsWhatPeopleRead_andNothingElse(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void longName_isCut_butKeepsItsEnding() {
        assertThat(FileName.clean("я".repeat(400) + ".pdf")).hasSize(300).endsWith("яя.pdf");
        assertThat(FileName.clean("😀".repeat(200) + ".jpeg").codePoints().allMatch(Character::isValidCodePoint))
                .isTrue();
        assertThat(FileName.clean("😀".repeat(200) + ".jpeg")).hasSize(299).endsWith("😀.jpeg");
        assertThat(FileName.clean("a." + "b".repeat(400))).hasSize(300);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 BYTES",
        "1023, '1,023 BYTES'",
        "1024, 1 KB",
        "1500, 1.5 KB",
        "34816, 34 KB",
        "1048064, 1 MB",
        "1048576, 1 MB",
        "52428800, 50 MB"
    })
    void size_isSaidInFewDigits(long bytes, String said) {
        var size = FileSize.of(bytes, Locale.ENGLISH);

        assertThat(size.amount() + " " + size.unit()).isEqualTo(said);
    }
}
