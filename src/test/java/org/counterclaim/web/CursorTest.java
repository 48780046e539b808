package org.counterclaim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void noPlace_isTheBeginning() {
        assertThat(Cursor.of(null, null)).isNull();
        assertThat(Cursor.of("", "")).isNull();
    }

    @Test
    void place_isReadBack_inTheDirectionThatTheAddressNames() {
        var place = Cursor.encode("Deir ez-Zor · Дейр", -7);

        assertThat(Cursor.of(place, null)).isEqualTo(new Cursor("Deir ez-Zor · Дейр", -7, false));
        assertThat(Cursor.of(null, place)).isEqualTo(new Cursor("Deir ez-Zor · Дейр", -7, true));
        assertThat(place).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void numberKey_mayBeAsSmallAsUndatedIs() {
        assertThat(Cursor.of(Cursor.encode(Long.MIN_VALUE, 1), null).number()).isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "====", "YQ", "1 2", "é"})
    void anythingElse_isABadRequest(String text) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> Cursor.of(text, null))
                .withMessage("not a place in a list");
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> Cursor.of(null, text));
    }

    @Test
    void wordInTheIdOrNumber_isABadRequest() {
        var wordAsId = Base64.getUrlEncoder().encodeToString("x 1".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> Cursor.of(wordAsId, null));
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> new Cursor("x", 1, false).number())
                .withMessage("not a place in this list");
    }
}
