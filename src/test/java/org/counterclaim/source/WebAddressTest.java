package org.counterclaim.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "HTTPS://example.org/",
                "https://ria.ru/20160917/1477179045.html",
                "https://ru.wikipedia.org/wiki/Дейр-эз-Зор",
                "https://пример.рф/новости?x=1#y",
                "http://127.0.0.1:8080/a",
                "http://[2001:db8::1]:80/a",
                "https://example.org/a@b,c;d=e|f?g={h}",
            })
    void addressOfThePage_isRead(String typed) {
        assertThat(WebAddress.read(typed)).map(WebAddress::text).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/a",
                "//example.org/a",
                "ftp://example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "javascript://example.org/%0aalert(1)",
                "https:example.org",
                "https://",
                "https:///a",
                "https://.",
                "https://a..b/",
                "https://user@example.org/",
                "https://user:password@example.org/",
                "https://example.org\\@elsewhere.example/",
                "https://%65xample.org/",
                "https://exa mple.org/",
                "https://example.org/a b",
                "https://example.org/\"onclick",
                "https://example.org:80a/",
                "https://example.org:99999/",
                "https://user＠example.org/",
                "https://example.org／a",
                "https://example.org：80",
                "https://example．org＃a",
            })
    void anythingElse_isRefused(String typed) {
        assertThat(WebAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a, http://example.org/a",
        "https://example.org, https://example.org/",
        "https://example.org/a, https://example.org/a/",
        "https://example.org/a?x=1, https://example.org/a/?x=1",
        "https://example.org/a, https://EXAMPLE.org/a",
        "https://example.org/a, https://example.org./a",
        "https://example.org/a, https://example.org:443/a",
        "http://example.org/a, http://example.org:80/a",
        "https://example.org/a, https://example.org:/a",
        "https://example.org/a, https://example.org/a#part",
        "https://example.org/a, https://example.org/a?",
        "https://example.org/a, https://example.org/a?utm_source=x&fbclid=y&gclid=z&mc_cid=1&UTM_Medium=2",
        "https://example.org/a?x=1&y=2, https://example.org/a?x=1&utm_source=z&y=2",
        "https://example.org/Дейр, https://example.org/%D0%94%d0%b5%d0%B9%d1%80",
        "https://пример.рф/a, https://xn--e1afmkfd.xn--p1ai/a",
    })
    void spellingsOfOneAddress_haveOneKey(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/b",
        "https://example.org/a, https://example.org/A",
        "https://example.org/a, https://example.net/a",
        "https://example.org/a, https://news.example.org/a",
        "https://example.org/a, https://example.org:8443/a",
        "https://example.org/a, http://example.org:443/a",
        "https://example.org/?x=1&y=2, https://example.org/?y=2&x=1",
        "https://example.org/a?id=1, https://example.org/a?id=2",
        "https://example.org/a?x=utm_, https://example.org/a",
        "https://www.com/a, https://com/a",
    })
    void differentAddresses_haveDifferentKeys(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @Property
    void trackingParameters_changeNothing_whereverTheyStand(
            @ForAll @AlphaChars @StringLength(min = 1, max = 9) String name,
            @ForAll @AlphaChars @StringLength(max = 9) String value) {
        var plain = "https://example.org/a?" + name + "=" + value;

        assertThat(key("https://example.org/a?utm_" + value + "=x&" + name + "=" + value))
                .isEqualTo(key(plain));
        assertThat(key(plain + "&fbclid=" + value + "#" + value)).isEqualTo(key(plain));
    }

    @Property
    void whateverIsTyped_isReadOrRefused_andNeverEscapesTheLink(@ForAll String typed) {
        for (var text : new String[] {typed, "https://" + typed, "https://example.org/" + typed}) {
            WebAddress.read(text).ifPresent(address -> {
                assertThat(address.text()).matches("(?is)https?://[^\\s\"<>]+").isEqualTo(text);
                assertThat(address.host()).isNotEmpty().doesNotContain("@");
                assertThat(address.key()).hasSize(64);
            });
        }
    }

    private static String key(String typed) {
        return WebAddress.read(typed).orElseThrow().key();
    }
}
