package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Household.OTHER_PASSWORD;
import static org.counterclaim.access.Household.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.counterclaim.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People at several addresses, behind a proxy that tells them apart. */
@QuarkusTest
@TestProfile(ManyAddressesTest.BehindAProxy.class)
class ManyAddressesTest {
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    @Inject
    Household household;

    @Inject
    Attempts attempts;

    @Inject
    TestClock clock;

    private Browser anna;

    /** The application believes what the proxy says about addresses. */
    public static class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true");
        }
    }

    @BeforeEach
    void annaIsThere() {
        household.empty();
        anna = household.anna();
        clock.stopAt(clock.instant());
    }

    @AfterEach
    void timeRuns() {
        clock.run();
    }

    @Test
    void strangerElsewhere_cannotLockTheOwnerOut() {
        for (int i = 0; i < 12; i++) {
            attempt(ELSEWHERE, "wrong");
            clock.pass(Duration.ofMinutes(15));
        }
        attempt(ELSEWHERE, "wrong");
        assertThat(attempt(ELSEWHERE, PASSWORD).statusCode()).isEqualTo(429);
        assertThat(changePassword().statusCode()).isEqualTo(303);
        assertThat(attempt(HERE, OTHER_PASSWORD).statusCode()).isEqualTo(303);
        assertThat(attempt(ELSEWHERE, OTHER_PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void guessesFromManyAddresses_areSlowedDownTogetherAndBriefly() {
        for (int i = 0; i < 100; i++) {
            attempts.begin(Attempts.Key.of("203.0.113." + i, "Anna"));
        }
        var slowed = attempt(HERE, PASSWORD);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isEqualTo("30");
        clock.pass(Duration.ofSeconds(31));
        assertThat(attempt(HERE, PASSWORD).statusCode()).isEqualTo(303);
        attempts.begin(Attempts.Key.of("203.0.113.200", "Anna"));
        assertThat(attempt(ELSEWHERE, "wrong").statusCode()).isEqualTo(429);
    }

    @Test
    void ipv6Addresses_areShownInTheirShortForm() {
        attempt("2001:db8:0:0:1:0:0:1", PASSWORD);
        attempt("0:0:0:0:0:0:0:1", PASSWORD);
        attempt(HERE, PASSWORD);
        assertThat(anna.page("/account").select("td[title] + td").eachText())
                .containsExactlyInAnyOrder("127.0.0.1", HERE, "::1", "2001:db8::1:0:0:1");
    }

    private static Response attempt(String address, String password) {
        var browser = new Browser(address);
        browser.get("/sign-in");
        return browser.post("/sign-in", "userName", "Anna", "password", password);
    }

    private Response changePassword() {
        anna.get("/account");
        return anna.post(
                "/account/password", "password", PASSWORD, "newPassword", OTHER_PASSWORD, "repeated", OTHER_PASSWORD);
    }
}
