package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import org.counterclaim.history.Durable;
import org.counterclaim.history.Sha256;

/** Slows down whoever guesses passwords, codes and links, on all nodes together. */
@ApplicationScoped
public class Attempts implements PanacheRepositoryBase<Attempt, String> {
    private static final int NETWORK_BYTES = 8;

    private final Clock clock;

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is guessed at, or from where.
     *
     * @param hash the key is not kept as typed: people type passwords into the wrong field
     * @param allowed how many failures in a row cost no waiting
     */
    record Key(String hash, int allowed) {

        static Key account(String userName) {
            return new Key(Sha256.of("account " + User.key(userName)), 5);
        }

        /** An IPv6 host can choose among many addresses, so its network counts as one. */
        static Key address(String address) {
            return new Key(Sha256.of("address " + (address.contains(":") ? network(address) : address)), 20);
        }

        private static String network(String address) {
            try {
                var bytes = InetAddress.getByName(address).getAddress();
                return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
            } catch (UnknownHostException notAnAddress) {
                return address;
            }
        }
    }

    /**
     * Counts an attempt as failed before its secret is looked at: many sent at once do not slip through.
     *
     * @param account null where no account is named
     * @throws Throttled where too many have failed before
     */
    @Durable
    @Transactional
    void begin(Key address, Key account) {
        fail(address);
        if (account != null) {
            fail(account);
        }
    }

    private void fail(Key key) {
        var now = clock.instant();
        var attempt = lock(key);
        var wait = attempt.waitAt(now, key.allowed());
        if (!wait.isZero()) {
            throw new Throttled(wait);
        }
        attempt.fail(now);
    }

    /** The attempt was right: the account begins anew, and the address is as it was before. */
    @Durable
    @Transactional
    void succeed(Key address, Key account) {
        lock(address).takeBack();
        if (account != null) {
            deleteById(account.hash());
        }
    }

    private Attempt lock(Key key) {
        var found = findById(key.hash(), LockModeType.PESSIMISTIC_WRITE);
        return found == null ? create(key) : found;
    }

    /** Several requests at once may each find nothing there. */
    private Attempt create(Key key) {
        getEntityManager()
                .createQuery(
                        "insert into Attempt (keyHash, failures, lastFailure, failureBefore) values (?1, 0, ?2, ?2)"
                                + " on conflict do nothing")
                .setParameter(1, key.hash())
                .setParameter(2, clock.instant())
                .executeUpdate();
        return findById(key.hash(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets old failures; several nodes may do so at once. */
    @Scheduled(cron = "0 37 3 * * ?")
    @Transactional
    public void forgetOld() {
        delete("lastFailure < ?1", clock.instant().minus(Attempt.REMEMBERED));
    }
}
