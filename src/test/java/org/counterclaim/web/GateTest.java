package org.counterclaim.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import org.counterclaim.testing.AsReader;
import org.counterclaim.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever signs in may read the events, but only at their one address. */
@QuarkusTest
class GateTest {
    private static final long TOO_MUCH = 60L * 1024 * 1024 + 1;

    @Test
    @AsReader
    void oneSpelling_reachesThePage() {
        assertThat(get("/events").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @AsReader
    @ValueSource(
            strings = {
                "/events/",
                "//events",
                "///events",
                "/events//new",
                "/events;x",
                "/events;x=y",
                "/;/events",
                "/%2Fevents",
                "/%2fevents",
                "/events%2F",
                "/events%3B",
                "/events%3Bx",
                "/./events",
                "/events/.",
                "/x/../events",
                "/../events",
                "/%2e/events",
                "/%2E%2E/events",
                "/EVENTS",
                "/Events",
                "/%65vents",
                "/events%20",
                "/events%00",
                "/%00",
                "/events%0a",
                "/events%0d%0aX-Injected:%20yes",
                "/events%c0%af",
                "/q/../events",
                "/css/..%2fevents",
                "/webjars/../events"
            })
    void otherSpelling_isNobodysAddress(String path) {
        var answer = get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertPage(answer);
    }

    @Test
    @AsReader
    void addressOfManyParts_isNobodysAddress() {
        for (var part : new String[] {"/a", "/a.b", "/"}) {
            var answer = get(part.repeat(4_000 / part.length()));

            assertThat(answer.status()).isEqualTo(404);
            assertPage(answer);
        }
    }

    @ParameterizedTest
    @AsReader
    @ValueSource(strings = {"/%zz", "/events%", "/events%2", "/events?q=%zz", "/events?q={}", "/<events>", "/ev|ents"})
    void malformedAddress_isABadRequest_withAPage(String path) {
        var answer = get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertPage(answer);
    }

    @ParameterizedTest
    @AsReader
    @ValueSource(strings = {"events", "\\events", "*", "http://localhost/%zz", "http://[/events"})
    void addressThatIsNoPath_reachesNothing(String path) {
        assertThat(get(path).status()).isBetween(400, 499);
    }

    /** The server's own reader of requests refuses it, before anybody here hears of it. */
    @Test
    @AsReader
    void overlongAddress_reachesNothing() {
        var answer = get("/events?q=" + "x".repeat(100_000));

        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.body()).isEmpty();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("page", 200, "GET /events"),
                Arguments.of("static file", 200, "GET /css/shell.css"),
                Arguments.of("webjar", 200, "GET /webjars/htmx.org/dist/htmx.min.js"),
                Arguments.of("health", 200, "GET /q/health"),
                Arguments.of("suggestions that are forbidden", 403, "GET /events/suggestions"),
                Arguments.of("nothing", 404, "GET /nothing"),
                Arguments.of("nothing below a page", 404, "GET /events/0000000000000/history"),
                Arguments.of("nothing under /q", 403, "GET /q/nothing"),
                Arguments.of("nothing among files", 404, "GET /css/nothing.css"),
                Arguments.of("malformed address", 400, "GET /%zz"),
                Arguments.of("bad cursor", 400, "GET /events?after=!"),
                Arguments.of("wrong method", 405, "DELETE /events"),
                Arguments.of("unknown method", 405, "BREW /events"),
                Arguments.of("fault", 500, "GET /testing/fault"));
    }

    @ParameterizedTest(name = "{0}")
    @AsReader
    @MethodSource("answers")
    void everyAnswer_hasTheSecurityHeadersOnce(String kind, int status, String line) {
        var answer = send(line, "");

        assertThat(answer.status()).isEqualTo(status);
        assertHeaders(answer);
    }

    @Test
    void redirectToSignIn_hasTheSecurityHeaders() {
        var answer = get("/events?after=a%26b");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers()).containsEntry("location", "/sign-in?next=%2Fevents%3Fafter%3Da%2526b");
        assertHeaders(answer);
    }

    @Test
    @AsReader
    void tooLargeBody_isRefusedBeforeItIsSent_withAPage() {
        var answer = send(
                "POST /events",
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + TOO_MUCH + "\r\n");

        assertThat(answer.status()).isEqualTo(413);
        assertPage(answer);
    }

    @Test
    @AsReader
    void unreadableLength_isABadRequest() {
        var answer = send("POST /events", "Content-Length: many\r\n");

        assertThat(answer.status()).isEqualTo(400);
    }

    private static void assertPage(Wire.Answer answer) {
        assertThat(answer.headers()).containsEntry("content-type", "text/html;charset=UTF-8");
        assertThat(answer.headers()).doesNotContainKey("x-injected");
        assertThat(answer.body()).contains("<h1>", "Error " + answer.status());
        assertHeaders(answer);
    }

    private static void assertHeaders(Wire.Answer answer) {
        var headers = answer.headers();
        assertThat(headers.get("content-security-policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe")
                .containsOnlyOnce("default-src");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsKey("permissions-policy")
                .doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    private static Wire.Answer get(String address) {
        return new Wire(RestAssured.port).get(address);
    }

    private static Wire.Answer send(String line, String headers) {
        return new Wire(RestAssured.port)
                .send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }
}
