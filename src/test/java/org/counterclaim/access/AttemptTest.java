package org.counterclaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int ALLOWED = 5;

    @Test
    void firstFailures_costNoWaiting() {
        assertThat(failed(ALLOWED - 1).waitAt(NOW, ALLOWED)).isZero();
    }

    @Test
    void furtherFailures_doubleTheWaitUpToALimit() {
        assertThat(failed(ALLOWED).waitAt(NOW, ALLOWED)).isEqualTo(Duration.ofSeconds(30));
        assertThat(failed(ALLOWED + 1).waitAt(NOW, ALLOWED)).isEqualTo(Duration.ofSeconds(60));
        assertThat(failed(ALLOWED + 100).waitAt(NOW, ALLOWED)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void waiting_passes() {
        assertThat(failed(ALLOWED).waitAt(NOW.plusSeconds(29), ALLOWED)).isEqualTo(Duration.ofSeconds(1));
        assertThat(failed(ALLOWED).waitAt(NOW.plusSeconds(31), ALLOWED)).isZero();
    }

    @Test
    void oldFailures_areForgotten() {
        var attempt = failed(100);
        var later = NOW.plus(Attempt.REMEMBERED).plusSeconds(1);
        attempt.fail(later);
        assertThat(attempt.waitAt(later, ALLOWED)).isZero();
    }

    @Test
    void takenBack_isAsIfItHadNotBeen() {
        var attempt = failed(ALLOWED);
        var later = NOW.plusSeconds(40);
        attempt.fail(later);
        attempt.takeBack();
        assertThat(attempt.waitAt(later, ALLOWED)).isZero();
        attempt.fail(later);
        assertThat(attempt.waitAt(later, ALLOWED)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void addressesOfOneIpv6Network_areOneKey() {
        var here = Attempts.Key.address("2001:db8:1:2::1");
        assertThat(Attempts.Key.address("2001:db8:1:2:ffff::9")).isEqualTo(here);
        assertThat(Attempts.Key.address("2001:db8:1:3::1")).isNotEqualTo(here);
    }

    private static Attempt failed(int times) {
        var attempt = new Attempt("key", NOW);
        for (int i = 0; i < times; i++) {
            attempt.fail(NOW);
        }
        return attempt;
    }
}
