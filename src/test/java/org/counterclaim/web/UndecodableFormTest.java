package org.counterclaim.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.testing.Log;
import org.counterclaim.testing.Wire;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, there is an answer, and it is a page. */
@QuarkusTest
class UndecodableFormTest {
    private static final int MEGA = 1024 * 1024;

    static Stream<Arguments> forms() {
        var many = IntStream.range(0, 3_000).mapToObj(i -> "f" + i + "=x").reduce((a, b) -> a + "&" + b);
        return Stream.of(
                Arguments.of("broken value", "/sign-in", "userName=%zz"),
                Arguments.of("broken name", "/sign-in", "%zz=a"),
                Arguments.of("cut off value", "/sign-in", "userName=%e"),
                Arguments.of("no text", "/sign-in", "userName=%ff%fe"),
                Arguments.of("broken value", "/sign-out", "a=%zz"),
                Arguments.of("broken value", "/setup", "a=%zz"),
                Arguments.of("too many fields", "/sign-in", many.orElseThrow()),
                Arguments.of("too large a field", "/sign-in", "userName=" + "x".repeat(21 * MEGA)),
                Arguments.of("broken values", "/events", "title=%zz&x=%ff"),
                Arguments.of("too many fields", "/events", many.orElseThrow()),
                Arguments.of("too large a field", "/events", "summary=" + "x".repeat(21 * MEGA)),
                Arguments.of("nothing", "/events", ""),
                Arguments.of("nothing", "/sign-in", ""),
                Arguments.of("broken value", "/nothing", "title=%zz"));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("forms")
    void formThatCannotBeDecoded_getsAPage_withAnIdThatIsInTheLog(String kind, String path, String body) {
        var got = new AtomicReference<Wire.Answer>();
        var log = Log.of(ErrorPages.class.getName(), () -> got.set(post(path, body)));

        var answer = got.get();
        assertThat(answer.status()).isIn(400, 401, 404, 413);
        assertThat(answer.headers()).containsEntry("content-type", "text/html;charset=UTF-8");
        var id = Jsoup.parse(answer.body()).select("p.meta code").text();
        assertThat(id).hasSize(13);
        assertThat(log).anySatisfy(line -> assertThat(line.text()).contains(path, id));
    }

    private static Wire.Answer post(String path, String body) {
        return new Wire(RestAssured.port)
                .send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
    }
}
