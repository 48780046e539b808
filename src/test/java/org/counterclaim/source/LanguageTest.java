package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "ar, ar",
        "AR, ar",
        "Arabic, ar",
        "russian, ru",
        "pt-br, pt-BR",
        "zh-Hant-TW, zh-Hant-TW",
        "ckb, ckb",
        "arabe, ar",
    })
    void tagOrName_isATag(String typed, String tag) {
        assertThat(Language.tag(typed, Locale.FRENCH)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "klingonish",
                "a",
                "en_US",
                "x-mine",
                "12",
                "ar ",
                "english please",
                "ar-x-12345678901234567890123456"
            })
    void anythingElse_isNone(String typed) {
        assertThat(Language.tag(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void suggestions_areNamesThatLeadBack() {
        assertThat(Language.suggest("ara", Locale.ENGLISH)).contains("Arabic", "Aragonese");
        assertThat(Language.suggest("ru", Locale.ENGLISH)).first().isEqualTo("Russian");
        assertThat(Language.suggest("a", Locale.ENGLISH))
                .hasSize(10)
                .allMatch(name -> Language.tag(name, Locale.ENGLISH).isPresent());
    }
}
