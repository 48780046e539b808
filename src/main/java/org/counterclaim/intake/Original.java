package org.counterclaim.intake;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.counterclaim.access.User;
import org.counterclaim.history.Subject;
import org.counterclaim.source.StoredFile;

/** What was read, as it was: it waits for its reader to save the source it belongs to, and is nothing recorded yet. */
@Entity
@Table(name = "intake")
public class Original {
    @Id
    private Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY)
    private User user;

    @ManyToOne
    @JoinColumn(name = "hash")
    private StoredFile file;

    private String name;
    private Instant recorded;

    protected Original() {}

    Original(User user, StoredFile file, String name, Instant now) {
        this.user = user;
        this.file = file;
        this.name = name;
        this.recorded = now;
    }

    /** The id that the form carries. */
    public String publicId() {
        return Subject.publicId(id);
    }

    public StoredFile file() {
        return file;
    }

    /** What it will be called as an attachment. */
    public String name() {
        return name;
    }
}
