package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Household.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.counterclaim.history.Sha256;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Statements;
import org.counterclaim.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInPagesTest {
    @Inject
    Household household;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private Browser anna;

    @BeforeEach
    void annaIsThere() {
        household.empty();
        anna = household.anna();
    }

    @AfterEach
    void timeRuns() {
        clock.run();
    }

    @Test
    void rightPassword_signsInWhateverTheCaseOfTheName() {
        assertThat(signedIn(household.signIn("aNNA", PASSWORD))).isTrue();
    }

    @Test
    void wrongPasswordAndUnknownUser_getTheSameAnswer() {
        var wrong = attempt("Anna", "not the password");
        var unknown = attempt("Nobody", PASSWORD);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("do not match").doesNotContain("not the password");
        assertThat(unknown.asString()).contains("do not match");
    }

    @Test
    void sessionCookie_isSealedAndItsTokenIsKeptAsAHashOnly() {
        var browser = new Browser();
        browser.get("/sign-in");
        var cookie = browser.post("/sign-in", "userName", "Anna", "password", PASSWORD)
                .detailedCookie(Browser.SESSION);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(30).toSeconds());
        assertThat(database.column("select token_hash from session"))
                .contains(Sha256.of(cookie.getValue()))
                .doesNotContain(cookie.getValue());
        assertThat((String)
                        database.column("select password_hash from app_user").get(0))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat((String) database.column("select snapshot from change").get(0))
                .doesNotContain("argon2", "assword");
    }

    @Test
    void everyRequest_costsOneQueryForWhoItIs() {
        var sent = statements.of(() -> anna.get("/account"));
        assertThat(sent).filteredOn(sql -> sql.contains("token_hash=")).hasSize(1);
        assertThat(sent).noneMatch(sql -> sql.startsWith("update"));
    }

    @Test
    void signingIn_writesTheSessionOnceAndWhenTheUserWasHere() {
        database.execute("update app_user set last_seen = null");
        var sent = statements.of(() -> attempt("Anna", PASSWORD));
        assertThat(sent)
                .filteredOn(sql -> sql.startsWith("insert into session"))
                .hasSize(1);
        assertThat(sent).noneMatch(sql -> sql.startsWith("update session"));
        assertThat(database.column("select last_seen from app_user")).doesNotContainNull();
    }

    @Test
    void next_leadsToOwnPagesOnly() {
        assertThat(nextAfter("/account")).isEqualTo("/account");
        for (var foreign : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a b|c", "evil")) {
            assertThat(nextAfter(foreign)).as(foreign).isEqualTo("/");
        }
    }

    @Test
    void signOut_killsAStolenCookie() {
        var thief = anna.stolen();
        assertThat(signedIn(thief)).isTrue();
        anna.get("/account");
        anna.post("/sign-out");
        assertThat(anna.cookie(Browser.SESSION)).isNull();
        assertThat(signedIn(thief)).isFalse();
        assertThat(thief.cookie(Browser.SESSION)).isNull();
    }

    @Test
    void signingInAgain_endsTheSessionBefore() {
        var before = anna.stolen();
        anna.get("/sign-in");
        anna.post("/sign-in", "userName", "Anna", "password", PASSWORD);
        assertThat(signedIn(anna)).isTrue();
        assertThat(signedIn(before)).isFalse();
    }

    @Test
    void idleSession_endsAfterThirtyDaysUnlessItIsUsed() {
        clock.pass(Duration.ofDays(29));
        assertThat(signedIn(anna)).isTrue();
        clock.pass(Duration.ofDays(29));
        assertThat(signedIn(anna)).isTrue();
        clock.pass(Duration.ofDays(31));
        assertThat(signedIn(anna)).isFalse();
    }

    @Test
    void manyFailures_blockTheAccountForAWhile() {
        clock.stopAt(clock.instant());
        IntStream.range(0, 5).forEach(i -> attempt("ANNA", "wrong"));
        var blocked = attempt("Anna", PASSWORD);
        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.header("Retry-After")).isEqualTo("30");
        assertThat(blocked.asString()).contains("wait 30 seconds", "value=\"Anna\"");
        clock.pass(Duration.ofSeconds(31));
        assertThat(attempt("Anna", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(attempt("Anna", "wrong").statusCode()).isEqualTo(422);
    }

    @Test
    void guessesSentAtOnce_doNotSlipThrough() throws Exception {
        clock.stopAt(clock.instant());
        var pool = Executors.newFixedThreadPool(12);
        try {
            Callable<Integer> guess = () -> attempt("Anna", "wrong").statusCode();
            var looked = 0;
            for (var answer : pool.invokeAll(Collections.nCopies(12, guess))) {
                looked += answer.get() == 422 ? 1 : 0;
            }
            assertThat(looked).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void manyFailuresOfOneAddress_blockItForEveryAccount() {
        clock.stopAt(clock.instant());
        IntStream.range(0, 20).forEach(i -> attempt("Nobody " + i, "wrong"));
        assertThat(attempt("Anna", PASSWORD).statusCode()).isEqualTo(429);
        assertThat(signedIn(anna)).isTrue();
    }

    @Test
    void withoutTlsAnywhereButLocalhost_thePageSaysThatCookiesAreDropped() {
        var elsewhere = given().header("Host", "nas.example").get("/sign-in").asString();
        var here = given().get("/sign-in").asString();
        assertThat(elsewhere).contains("without TLS");
        assertThat(here).doesNotContain("without TLS");
    }

    @Test
    void metrics_areForAdministratorsAndHealthForAll() {
        assertThat(anna.get("/q/metrics").statusCode()).isEqualTo(200);
        assertThat(new Browser().get("/q/metrics").statusCode()).isEqualTo(401);
        assertThat(household.joined(anna, Role.EDITOR, "Ed").get("/q/metrics").statusCode())
                .isEqualTo(403);
        assertThat(new Browser().get("/q/health").statusCode()).isEqualTo(200);
    }

    private static Response attempt(String name, String password) {
        var browser = new Browser();
        browser.get("/sign-in");
        return browser.post("/sign-in", "userName", name, "password", password);
    }

    private static String nextAfter(String next) {
        var browser = new Browser();
        browser.get("/sign-in");
        return browser.post("/sign-in", "userName", "Anna", "password", PASSWORD, "next", next)
                .header("Location");
    }

    private static boolean signedIn(Browser browser) {
        return browser.get("/account").statusCode() == 200;
    }
}
