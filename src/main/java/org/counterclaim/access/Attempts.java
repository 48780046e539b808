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
import java.util.List;
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
     * What counts failures.
     *
     * @param hash the key is not kept as typed: people type passwords into the wrong field
     */
    record Key(String hash, Attempt.Limit limit) {

        /** Where somebody guesses from. */
        static List<Key> of(String address) {
            return List.of(new Key(Sha256.of("address " + place(address)), Attempt.Limit.ADDRESS));
        }

        /** Where somebody guesses from, and at which account; the address is locked first, as everywhere. */
        static List<Key> of(String address, String userName) {
            var account = "account " + User.key(userName);
            return List.of(
                    of(address).get(0),
                    new Key(Sha256.of(place(address) + " at " + account), Attempt.Limit.ACCOUNT_AT_ADDRESS),
                    new Key(Sha256.of(account), Attempt.Limit.ACCOUNT));
        }

        /** An IPv6 host can choose among many addresses, so its network counts as one. */
        private static String place(String address) {
            return address.contains(":") ? network(address) : address;
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
     * @throws Throttled where too many have failed before; then nothing is counted
     */
    @Durable
    @Transactional
    void begin(List<Key> keys) {
        keys.forEach(this::fail);
    }

    private void fail(Key key) {
        var now = clock.instant();
        var attempt = lock(key);
        var wait = attempt.waitAt(now, key.limit());
        if (!wait.isZero()) {
            throw new Throttled(wait);
        }
        attempt.fail(now);
    }

    /**
     * The attempt was right: the account begins anew at this address, and for all others everything is as it was
     * before.
     */
    @Durable
    @Transactional
    void succeed(List<Key> keys) {
        for (var key : keys) {
            if (key.limit() == Attempt.Limit.ACCOUNT_AT_ADDRESS) {
                deleteById(key.hash());
            } else {
                lock(key).takeBack();
            }
        }
    }

    /** The attempt was not looked at: everything is as it was before. */
    @Durable
    @Transactional
    void takeBack(List<Key> keys) {
        keys.forEach(key -> lock(key).takeBack());
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
