package org.counterclaim.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often in a row a wrong secret was typed for one key; what a key is, and how long it waits, says {@link Limit}.
 */
@Entity
@Table(name = "sign_in_attempt")
class Attempt {
    static final Duration REMEMBERED = Duration.ofHours(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
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

    /**
     * What counts as one, how many failures in a row cost it no waiting, and how long the waiting may become: half a
     * minute first, then twice as long each time. Failures are remembered for an hour after the last one.
     */
    enum Limit {
        /** One address, at whatever it guesses: many people may share it, and most of them type the right password. */
        ADDRESS(20, Duration.ofMinutes(15)),

        /** One account as guessed at from one address: who sits anywhere else is not kept waiting by it. */
        ACCOUNT_AT_ADDRESS(5, Duration.ofMinutes(15)),

        /**
         * One account from everywhere, against guesses spread over many addresses. Strangers fail here at no cost to
         * themselves, so long waits would let them lock the owner out.
         */
        ACCOUNT(100, FIRST_WAIT);

        private final int allowed;
        private final Duration longestWait;

        Limit(int allowed, Duration longestWait) {
            this.allowed = allowed;
            this.longestWait = longestWait;
        }

        int allowed() {
            return allowed;
        }
    }

    /** How long it still has to wait. */
    Duration waitAt(Instant now, Limit limit) {
        if (failures < limit.allowed) {
            return Duration.ZERO;
        }
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - limit.allowed, DOUBLINGS));
        var wait = doubled.compareTo(limit.longestWait) < 0 ? doubled : limit.longestWait;
        var left = Duration.between(now, lastFailure.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void fail(Instant now) {
        failures = lastFailure.plus(REMEMBERED).isBefore(now) ? 1 : failures + 1;
        failureBefore = lastFailure;
        lastFailure = now;
    }

    /** As if the last one had not been. */
    void takeBack() {
        failures = Math.max(0, failures - 1);
        lastFailure = failureBefore;
    }
}
