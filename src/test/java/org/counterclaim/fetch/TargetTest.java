package org.counterclaim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.counterclaim.fetch.NotFetched.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            http://example.org                      ¦ http://example.org/
            HTTPS://Example.ORG:443/a?b=c#d         ¦ https://example.org/a?b=c
            http://example.org:80?x                 ¦ http://example.org/?x
            http://example.org.:8080/               ¦ http://example.org:8080/
            https://пример.рф/новости?x=я           ¦ https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?x=%D1%8F
            https://faß.example/                    ¦ https://xn--fa-hia.example/
            https://r3---sn-x.example/              ¦ https://r3---sn-x.example/
            https://a_b.example/                    ¦ https://a_b.example/
            https://example.org/a|b%7c%zz{}         ¦ https://example.org/a%7Cb%7c%25zz%7B%7D
            http://8.8.8.8/                         ¦ http://8.8.8.8/
            http://[2606:4700::1111]:8080/          ¦ http://[2606:4700::1111]:8080/
            http://[::ffff:127.0.0.1]/              ¦ http://[::ffff:127.0.0.1]/
            http://１２７．０．０．１/                    ¦ http://127.0.0.1/
            http://①②⑦.⓪.⓪.①/                      ¦ http://127.0.0.1/
            http://127。0。0。1/                      ¦ http://127.0.0.1/
            """)
    void address_isReadInOneSpelling(String typed, String read) throws NotFetched {
        assertThat(Target.read(typed).uri()).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            example.org/a | NOT_WEB
            /etc/passwd | NOT_WEB
            file:///etc/passwd | NOT_WEB
            ftp://example.org/ | NOT_WEB
            gopher://example.org:70/_ | NOT_WEB
            javascript:alert(1) | NOT_WEB
            data:text/html,x | NOT_WEB
            jar:http://example.org/a.jar!/ | NOT_WEB
            http:example.org | MALFORMED
            http:///etc/passwd | MALFORMED
            http:// | MALFORMED
            http://user@example.org/ | MALFORMED
            http://user:pw@example.org/ | MALFORMED
            http://example.org@127.0.0.1/ | MALFORMED
            http://example.org＠127.0.0.1/ | MALFORMED
            http://127.0.0.1\\@example.org/ | MALFORMED
            http://example.org\\.x/ | MALFORMED
            http://127%2e0.0.1/ | MALFORMED
            http://[::1%25lo]/ | MALFORMED
            http://[::1%lo]/ | MALFORMED
            http://[fe80::1%eth0]/ | MALFORMED
            http://[v1.a]/ | MALFORMED
            http://[::1/ | MALFORMED
            http://[::1].example/ | MALFORMED
            http://a..b/ | MALFORMED
            http://-/ | MALFORMED
            http://example.org:99999/ | MALFORMED
            http://example.org:80a/ | MALFORMED
            http://example.org:22/ | FORBIDDEN_PORT
            http://example.org:25/ | FORBIDDEN_PORT
            http://example.org:0/ | FORBIDDEN_PORT
            http://localhost/ | FORBIDDEN_ADDRESS
            http://LOCALHOST.:8080/ | FORBIDDEN_ADDRESS
            http://intranet/ | FORBIDDEN_ADDRESS
            http://2130706433/ | FORBIDDEN_ADDRESS
            http://017700000001/ | FORBIDDEN_ADDRESS
            http://0x7f000001/ | FORBIDDEN_ADDRESS
            http://0177.0.0.1/ | FORBIDDEN_ADDRESS
            http://0x7f.1/ | FORBIDDEN_ADDRESS
            http://127.1/ | FORBIDDEN_ADDRESS
            http://127.0.1/ | FORBIDDEN_ADDRESS
            http://127.0.0.0x1/ | FORBIDDEN_ADDRESS
            http://127.0.0.1.1/ | FORBIDDEN_ADDRESS
            http://256.0.0.1/ | FORBIDDEN_ADDRESS
            http://0/ | FORBIDDEN_ADDRESS
            http://１２７．１/ | FORBIDDEN_ADDRESS
            """)
    void whatIsNoAddressOfTheWeb_isRefused(String typed, Reason reason) {
        assertThat(reason(typed)).isEqualTo(reason);
    }

    @Test
    void controlCharacters_areRefused() {
        assertThat(reason("http://example.org/\r\nHost: x")).isEqualTo(Reason.MALFORMED);
        assertThat(reason("ht\ntp://example.org/")).isEqualTo(Reason.MALFORMED);
        assertThat(reason("http://exa mple.org/")).isEqualTo(Reason.MALFORMED);
        assertThat(reason("http://example.org/" + "a".repeat(2000))).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://elsewhere.example/x | https://elsewhere.example/x
            //elsewhere.example/x       | http://elsewhere.example/x
            /x?y=z                      | http://example.org:8080/x?y=z
            x                           | http://example.org:8080/a/x
            ../x#y                      | http://example.org:8080/x
            ?x                          | http://example.org:8080/a/b?x
            ''                          | http://example.org:8080/a/b?q
            /б б                        | http://example.org:8080/%D0%B1%20%D0%B1
            """)
    void redirect_isReadFromItsPage(String location, String read) throws NotFetched {
        var page = Target.read("http://example.org:8080/a/b?q");

        assertThat(page.resolve(location).uri()).hasToString(read);
    }

    private static Reason reason(String typed) {
        return catchThrowableOfType(NotFetched.class, () -> Target.read(typed)).reason();
    }
}
