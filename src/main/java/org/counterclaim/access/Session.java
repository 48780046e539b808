package org.counterclaim.access;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** One browser in which a user is signed in. */
@Entity
public class Session {
    /** The attribute of the signed-in identity that carries its session. */
    static final String ATTRIBUTE = "session";

    private static final Duration SIGHT = Duration.ofMinutes(5);

    @Id
    private Long id = TsidCreator.getTsid().toLong();

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private User user;

    private Instant created;
    private Instant lastSeen;
    private String address;
    private String agent;

    protected Session() {}

    Session(Secret token, User user, Instant now, String address, String agent) {
        this.tokenHash = token.hash();
        this.user = user;
        this.created = now;
        this.lastSeen = now;
        this.address = address;
        this.agent = agent;
    }

    public Long id() {
        return id;
    }

    User user() {
        return user;
    }

    public Instant created() {
        return created;
    }

    /** When it was last used, to five minutes. */
    public Instant lastSeen() {
        return lastSeen;
    }

    /** Whether its last use is so long ago that it should be written down again. */
    boolean unseenAt(Instant now) {
        return lastSeen.plus(SIGHT).isBefore(now);
    }

    /** Where its user signed in from. */
    public String address() {
        return address;
    }

    /** The browser, as it names itself. */
    public String agent() {
        return agent;
    }
}
