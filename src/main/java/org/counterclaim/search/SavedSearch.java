package org.counterclaim.search;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Locale;
import org.counterclaim.access.Secret;
import org.counterclaim.access.User;
import org.counterclaim.history.Subject;

/** A search that a user keeps for themselves, with a feed of what it finds: nothing that is recorded. */
@Entity
public class SavedSearch {
    @Id
    private Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY)
    private User user;

    private String name;
    private String nameKey;
    private String query;
    private Instant saved;
    private String keyHash;

    protected SavedSearch() {}

    SavedSearch(User user, SaveForm form, Secret key, Instant now) {
        this.user = user;
        this.name = form.name();
        this.nameKey = key(form.name());
        this.query = form.search().query();
        this.saved = now;
        this.keyHash = key.hash();
    }

    /** Names that differ only in case are the same name. */
    static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** From now on its feed is read by another key only. */
    void open(Secret key) {
        this.keyHash = key.hash();
    }

    /** Whether its feed is read by a key, as long as its user may read at all. */
    boolean opensWith(Secret key) {
        return key.hasHash(keyHash) && user.reads();
    }

    public String publicId() {
        return Subject.publicId(id);
    }

    public String name() {
        return name;
    }

    public Search search() {
        return Search.read(query);
    }

    public Instant saved() {
        return saved;
    }

    /** The page of what it finds. */
    public String address() {
        return "/search" + query;
    }
}
