package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.counterclaim.history.Durable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All sessions: they live in the database, so that ending one ends it on every node. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, Long> {
    private final Clock clock;
    private final Duration idle;

    Sessions(Clock clock, @ConfigProperty(name = "counterclaim.session-idle") Duration idle) {
        this.clock = clock;
        this.idle = idle;
    }

    /** The living session of a token with its active user, read in one query. */
    @Transactional
    public Optional<Session> identify(Secret token) {
        var now = clock.instant();
        Optional<Session> session = find(
                        "from Session s join fetch s.user u where s.tokenHash = ?1 and s.lastSeen > ?2 and u.active = true",
                        token.hash(),
                        now.minus(idle))
                .firstResultOptional();
        session.filter(found -> found.unseenAt(now)).ifPresent(found -> see(found, now));
        return session;
    }

    /** Users before their sessions, as everywhere: another order of locks could deadlock. */
    private void see(Session session, Instant now) {
        see(session.user(), now);
        update("lastSeen = ?1 where id = ?2", now, session.id());
    }

    private void see(User user, Instant now) {
        getEntityManager()
                .createQuery("update User set lastSeen = ?1 where id = ?2")
                .setParameter(1, now)
                .setParameter(2, user.id())
                .executeUpdate();
    }

    /** Begins a session, unless the user was deactivated or given another password since they were read. */
    @Durable
    @Transactional
    public Optional<Secret> begin(User proven, String address, String agent) {
        var user = getEntityManager().find(User.class, proven.id(), LockModeType.PESSIMISTIC_WRITE);
        if (!user.active() || !user.passwordHash().equals(proven.passwordHash())) {
            return Optional.empty();
        }
        var token = Secret.random();
        var session = new Session(token, user, clock.instant(), address, agent);
        see(user, session.lastSeen());
        persist(session);
        return Optional.of(token);
    }

    /** The living sessions of a user, the last used first. */
    public List<Session> of(User user) {
        return list(
                "user = ?1 and lastSeen > ?2 order by lastSeen desc, id desc",
                user,
                clock.instant().minus(idle));
    }

    /** Ends one session of a user; nothing happens where it is not theirs. */
    @Durable
    @Transactional
    public void end(User user, long id) {
        delete("user = ?1 and id = ?2", user, id);
    }

    /** Ends every session of a user but one. */
    @Durable
    @Transactional
    public void endOthers(User user, long kept) {
        delete("user = ?1 and id <> ?2", user, kept);
    }

    /** Ends every session of a user. */
    @Durable
    @Transactional
    public void endAll(User user) {
        delete("user", user);
    }

    /** Forgets what has ended by itself; several nodes may do so at once. */
    @Scheduled(cron = "0 17 3 * * ?")
    @Transactional
    public void forgetEnded() {
        delete("lastSeen <= ?1", clock.instant().minus(idle));
    }
}
