package org.counterclaim.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often in a row a wrong secret was typed for one account, or from one address. */
@Entity
@Table(name = "sign_in_attempt")
class Attempt {
    static final Duration REMEMBERED = Duration.ofHours(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 5;

    @Id
    private String keyHash;

    private int failures;
    private Instant lastFailure;
    private Instant failureBefore;

    protected Attempt() {}

    Attempt(String keyHash, Instant now) {
        this.keyHash = keyHash;
        this.lastFailure = now;
        this.failureBefore = now;
    }

    /** How long it still has to wait: nothing at first, then twice as long each time. */
    Duration waitAt(Instant now, int allowed) {
        if (failures < allowed) {
            return Duration.ZERO;
        }
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - allowed, DOUBLINGS));
        var wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        var left = Duration.between(now, lastFailure.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void fail(Instant now) {
        failures = lastFailure.plus(REMEMBERED).isBefore(now) ? 1 : failures + 1;
        failureBefore = lastFailure;
        lastFailure = now;
    }

    /** As if the last one had not been: many people share an address, and most of them type the right password. */
    void takeBack() {
        failures = Math.max(0, failures - 1);
        lastFailure = failureBefore;
    }
}
