package org.counterclaim.source;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A file that hangs on a source as a copy of what was published; it never changes. */
@Entity
public class Attachment {

    @Id
    private Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    private String name;

    @ManyToOne
    @JoinColumn(name = "hash")
    private StoredFile file;

    private Instant recorded;

    Attachment() {}

    Attachment(Source source, String name, StoredFile file, Instant recorded) {
        this.source = source;
        this.name = name.isEmpty() ? file.type().named(file.shortHash()) : name;
        this.file = file;
        this.recorded = recorded;
    }

    Long id() {
        return id;
    }

    /** The id in addresses. */
    public String publicId() {
        return Tsid.from(id).toLowerCase();
    }

    /** What the file was called by whoever attached it; it need not say what the file is. */
    public String name() {
        return name;
    }

    public StoredFile file() {
        return file;
    }

    /** When it was attached. */
    public Instant recorded() {
        return recorded;
    }

    /** Where it can be downloaded. */
    public String address() {
        return source.address() + "/attachments/" + publicId();
    }

    /** As the history keeps it. */
    String forHistory() {
        return name + ", " + file.size() + " bytes, SHA-256 " + file.hash();
    }
}
