package org.counterclaim.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/events?after=abc&q=a+b", "/parties/0abc/history#change-3"})
    void ownPath_isKept(String next) {
        assertThat(Address.ownPath(next)).isEqualTo(next);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "events",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/events\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                " /events"
            })
    void anythingElse_leadsToTheStart(String next) {
        assertThat(Address.ownPath(next)).isEqualTo("/");
    }

    @Test
    void queryValue_isEncoded() {
        assertThat(Address.encode("/events?a=b&c=d é")).isEqualTo("%2Fevents%3Fa%3Db%26c%3Dd+%C3%A9");
    }
}
