package org.counterclaim.access;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** A link by which one person becomes a user, once and within a week. */
@Entity
public class Invitation {
    private static final Duration VALID = Duration.ofDays(7);

    @Id
    private Long id = TsidCreator.getTsid().toLong();

    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    private User inviter;

    private Instant created;
    private Instant expires;

    protected Invitation() {}

    Invitation(Secret token, Role role, String note, User inviter, Instant now) {
        this.tokenHash = token.hash();
        this.role = role;
        this.note = note;
        this.inviter = inviter;
        this.created = now;
        this.expires = now.plus(VALID);
    }

    public Long id() {
        return id;
    }

    public Role role() {
        return role;
    }

    /** For whom it is, in the words of the inviter. */
    public String note() {
        return note;
    }

    public User inviter() {
        return inviter;
    }

    public Instant created() {
        return created;
    }

    public Instant expires() {
        return expires;
    }
}
