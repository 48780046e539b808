package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.counterclaim.access.Secret;
import org.counterclaim.access.User;
import org.counterclaim.history.Durable;
import org.counterclaim.history.Subject;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** All saved searches; each is known to its user only, and to whoever has the key of its feed. */
@ApplicationScoped
public class SavedSearches implements PanacheRepositoryBase<SavedSearch, Long> {
    private static final int MOST = 100;

    /** As much as an address holds that a browser can ask for. */
    private static final int LONGEST_QUERY = 4_000;

    private final Clock clock;
    private final Wording wording;

    SavedSearches(Clock clock, Wording wording) {
        this.clock = clock;
        this.wording = wording;
    }

    /** A search with the key of its feed, which is known only now: the database holds no more than its hash. */
    record Opened(SavedSearch search, Secret key) {}

    /** The saved searches of a user by name. */
    List<SavedSearch> of(long user) {
        return list("user.id = ?1 order by nameKey, id", user);
    }

    /** Saves a search under a name that none of this user's has. */
    @Durable
    @Transactional
    Opened save(long userKey, SaveForm form) {
        // Under the lock of the user no other request of theirs takes the name or the last place.
        var user = getEntityManager().find(User.class, userKey, LockModeType.PESSIMISTIC_WRITE);
        if (count("user = ?1 and nameKey = ?2", user, SavedSearch.key(form.name())) > 0) {
            throw new Refused("name", messages().nameTaken(form.name()));
        }
        if (count("user", user) >= MOST) {
            throw new Refused("name", messages().tooMany(MOST));
        }
        if (form.search().query().length() > LONGEST_QUERY) {
            throw new Refused("name", messages().tooLong());
        }
        var key = Secret.random();
        var saved = new SavedSearch(user, form, key, clock.instant());
        persist(saved);
        return new Opened(saved, key);
    }

    /** Gives the feed of a user's search another key; the one before opens nothing any more. */
    @Durable
    @Transactional
    Opened reopen(long user, String publicId) {
        var saved = find("user.id = ?1 and id = ?2", user, idOf(publicId))
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        var key = Secret.random();
        saved.open(key);
        return new Opened(saved, key);
    }

    /** Deletes a search of a user; nothing happens where it is not theirs. */
    @Durable
    @Transactional
    void forget(long user, String publicId) {
        delete("user.id = ?1 and id = ?2", user, idOf(publicId));
    }

    /** The search whose feed this key opens. */
    Optional<SavedSearch> openedBy(String publicId, Secret key) {
        return find("from SavedSearch saved join fetch saved.user where saved.id = ?1", idOf(publicId))
                .firstResultOptional()
                .filter(saved -> saved.opensWith(key));
    }

    private static Long idOf(String publicId) {
        return Subject.idOf(publicId).orElseThrow(NotFoundException::new);
    }

    private SavedMessages messages() {
        return wording.in(SavedMessages.class);
    }
}
