package org.counterclaim.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** All attachments: found by their sources, and attached and removed as changes of these. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, Long> {
    private static final int MOST = 100;

    private final Changes changes;
    private final Sources sources;
    private final StoredFiles files;
    private final Wording wording;
    private final Clock clock;

    Attachments(Changes changes, Sources sources, StoredFiles files, Wording wording, Clock clock) {
        this.changes = changes;
        this.sources = sources;
        this.files = files;
        this.wording = wording;
        this.clock = clock;
    }

    /** An attachment of a source, or not found. */
    public Attachment require(Source source, String publicId) {
        return Subject.idOf(publicId)
                .flatMap(id -> source.attachments().stream()
                        .filter(attachment -> attachment.id().equals(id))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Attaches a stored file to a source. Whoever may see a source may, since that alters nothing of what it says; and
     * the version that others have open for editing stays good.
     */
    @Write
    public Source attach(String sourceId, String name, StoredFile file, String reason) {
        var source = sources.require(sourceId);
        requireNew(source, file);
        // Before anything is changed: a statement flushes, and one save would then count as two versions.
        files.keep(file);
        source.attach(new Attachment(source, name, file, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        changes.append(source, Action.ATTACHED, reason);
        return source;
    }

    private void requireNew(Source source, StoredFile file) {
        var messages = wording.in(AttachmentMessages.class);
        source.attachments().stream()
                .filter(attachment -> attachment.file().hash().equals(file.hash()))
                .findFirst()
                .ifPresent(same -> {
                    throw new Refused("file", messages.twice(same.name()));
                });
        if (source.attachments().size() >= MOST) {
            throw new Refused("file", messages.full(MOST));
        }
    }

    /** Takes an attachment off its source; the history keeps its name and hash, and the file stays stored. */
    @Write
    public Source remove(String sourceId, String publicId, String reason) {
        var source = sources.require(sourceId);
        source.detach(require(source, publicId));
        changes.append(source, Action.DETACHED, reason);
        return source;
    }
}
