package org.counterclaim.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @Test
    void nothing_isEmptyText() {
        assertThat(Typed.text(null)).isEmpty();
        assertThat(Typed.line(null)).isEmpty();
        assertThat(Typed.lines(null)).isEmpty();
    }

    @Test
    void text_keepsItsLines_withLineFeedsOnly() {
        assertThat(Typed.text(" \r\none\r\ntwo\rthree\n\n")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void text_losesControlCharacters_butKeepsTabs() {
        assertThat(Typed.text("a\u0000b\u0007c\td\u0085")).isEqualTo("abc\td");
    }

    @Test
    void text_isComposed() {
        assertThat(Typed.text("Cafe\u0301")).isEqualTo("Café");
    }

    @Test
    void line_isOneLine() {
        assertThat(Typed.line("  Deir \n ez-Zor\tstrike ")).isEqualTo("Deir ez-Zor strike");
    }

    @Test
    void lines_areThoseThatHoldSomething_once() {
        assertThat(Typed.lines("MFA\r\n\r\n  MID  \nMFA")).containsExactly("MFA", "MID");
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "' 12 ', 12", "'', -1", "x, -1", "1.5, -1", "99999999999, -1", ", -1"})
    void number_isMinusOneWhereItIsNone(String typed, int number) {
        assertThat(Typed.number(typed)).isEqualTo(number);
    }
}
