package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.counterclaim.history.Durable;

/** All invitations that are still open. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, Long> {
    private final Clock clock;

    Invitations(Clock clock) {
        this.clock = clock;
    }

    /** Makes an invitation; only its inviter ever sees the token. */
    @Durable
    @Transactional
    Secret invite(User inviter, InviteForm form) {
        var token = Secret.random();
        persist(new Invitation(token, form.chosen(), form.note(), inviter, clock.instant()));
        return token;
    }

    /**
     * The open invitation of a token. Who lost the right to invite while they did so may have left one behind: asked
     * under the lock of the chain's head, this is certain.
     */
    Optional<Invitation> of(Secret token) {
        return find(
                        "from Invitation i join fetch i.inviter u where i.tokenHash = ?1 and i.expires > ?2"
                                + " and u.active = true and u.role = ?3",
                        token.hash(),
                        clock.instant(),
                        Role.ADMIN)
                .firstResultOptional();
    }

    /** The open invitations, the newest first. */
    List<Invitation> open() {
        return list("from Invitation i join fetch i.inviter where i.expires > ?1 order by i.id desc", clock.instant());
    }

    /** Closes an invitation before somebody follows it. */
    @Durable
    @Transactional
    void revoke(long id) {
        deleteById(id);
    }

    /** Whoever may no longer invite has not invited. */
    @Transactional
    void revokeAllBy(User inviter) {
        delete("inviter", inviter);
    }

    /** Forgets expired invitations; several nodes may do so at once. */
    @Scheduled(cron = "0 27 3 * * ?")
    @Transactional
    public void forgetExpired() {
        delete("expires <= ?1", clock.instant());
    }
}
