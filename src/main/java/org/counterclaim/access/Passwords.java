package org.counterclaim.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** Which passwords are good enough, and their Argon2id hashes. */
@Singleton
class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** Each hash takes 19 MiB while it runs; more than some at once could exhaust the memory. */
    private static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Estimating takes longer the longer the password is; what is long enough needs no more of it. */
    private static final int ESTIMATED = 100;

    /** From 0, the first guess, to 4; below 3 a password falls to an attacker who has the hash. */
    private static final int STRONG = 3;

    private final Argon2Function argon2 = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Zxcvbn estimator = new Zxcvbn();
    private final Wording wording;
    private final String nobodys;

    Passwords(Wording wording) {
        this.wording = wording;
        this.nobodys = hash(Secret.random().text());
    }

    /** Refuses a new password that is too short, too long or easy to guess. */
    void require(String field, String password, String userName) {
        var messages = wording.in(AccessMessages.class);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refused(field, messages.passwordShort(SHORTEST));
        }
        if (length > LONGEST) {
            throw new Refused(field, messages.passwordLong(LONGEST));
        }
        var estimated = password.substring(0, Math.min(password.length(), ESTIMATED));
        if (estimator.measure(estimated, List.of(userName, "counterclaim")).getScore() < STRONG) {
            throw new Refused(field, messages.passwordWeak());
        }
    }

    String hash(String password) {
        return inTurn(() -> Password.hash(typed(password))
                .addRandomSalt(SALT_BYTES)
                .with(argon2)
                .getResult());
    }

    /** Whether it is the user's password; takes as long where there is no such user. */
    boolean match(String password, User user) {
        var hash = user == null ? nobodys : user.passwordHash();
        return inTurn(() -> Password.check(typed(password), hash).with(Argon2Function.getInstanceFromHash(hash)))
                && user != null;
    }

    /** Keyboards compose letters differently; whatever is longer than allowed is wrong anyway. */
    private static String typed(String password) {
        var bounded = password.length() > 2 * LONGEST ? password.substring(0, 2 * LONGEST + 1) : password;
        return Normalizer.normalize(bounded, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Throttled(PATIENCE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Throttled(PATIENCE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
