package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.counterclaim.access.Attempt.Limit;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Limit LIMIT = Limit.ACCOUNT_AT_ADDRESS;
    private static final int ALLOWED = LIMIT.allowed();

    @Test
    void firstFailures_costNoWaiting() {
        assertThat(failed(ALLOWED - 1).waitAt(NOW, LIMIT)).isZero();
    }

    @Test
    void furtherFailures_doubleTheWaitUpToALimit() {
        assertThat(failed(ALLOWED).waitAt(NOW, LIMIT)).isEqualTo(Duration.ofSeconds(30));
        assertThat(failed(ALLOWED + 1).waitAt(NOW, LIMIT)).isEqualTo(Duration.ofSeconds(60));
        assertThat(failed(ALLOWED + 100).waitAt(NOW, LIMIT)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void accountFromEverywhere_waitsLateAndBriefly() {
        var everywhere = Limit.ACCOUNT;
        assertThat(failed(99).waitAt(NOW, everywhere)).isZero();
        assertThat(failed(100).waitAt(NOW, everywhere)).isEqualTo(Duration.ofSeconds(30));
        assertThat(failed(100_000).waitAt(NOW, everywhere)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void waiting_passes() {
        assertThat(failed(ALLOWED).waitAt(NOW.plusSeconds(29), LIMIT)).isEqualTo(Duration.ofSeconds(1));
        assertThat(failed(ALLOWED).waitAt(NOW.plusSeconds(31), LIMIT)).isZero();
    }

    @Test
    void oldFailures_areForgotten() {
        var attempt = failed(100);
        var later = NOW.plus(Attempt.REMEMBERED).plusSeconds(1);
        attempt.fail(later);
        assertThat(attempt.waitAt(later, LIMIT)).isZero();
    }

    @Test
    void takenBack_isAsIfItHadNotBeen() {
        var attempt = failed(ALLOWED);
        var later = NOW.plusSeconds(40);
        attempt.fail(later);
        attempt.takeBack();
        assertThat(attempt.waitAt(later, LIMIT)).isZero();
        attempt.fail(later);
        assertThat(attempt.waitAt(later, LIMIT)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void addressesOfOneIpv6Network_areOneKey() {
        var here = Attempts.Key.of("2001:db8:1:2::1");
        assertThat(Attempts.Key.of("2001:db8:1:2:ffff::9")).isEqualTo(here);
        assertThat(Attempts.Key.of("2001:db8:1:3::1")).isNotEqualTo(here);
    }

    @Test
    void accountAtAnAddress_countsForThatAddressAlone() {
        var here = Attempts.Key.of("192.0.2.1", "Anna");
        var elsewhere = Attempts.Key.of("192.0.2.2", "ANNA");
        assertThat(here)
                .filteredOn(elsewhere::contains)
                .extracting(Attempts.Key::limit)
                .containsExactly(Limit.ACCOUNT);
        assertThat(Attempts.Key.of("192.0.2.1", "Bo"))
                .filteredOn(here::contains)
                .extracting(Attempts.Key::limit)
                .containsExactly(Limit.ADDRESS);
    }

    private static Attempt failed(int times) {
        var attempt = new Attempt("key", NOW);
        for (int i = 0; i < times; i++) {
            attempt.fail(NOW);
        }
        return attempt;
    }
}
