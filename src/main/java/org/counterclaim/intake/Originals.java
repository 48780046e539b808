package org.counterclaim.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.counterclaim.access.User;
import org.counterclaim.history.Durable;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.source.Attachments;
import org.counterclaim.source.Outcome;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceForm;
import org.counterclaim.source.Sources;
import org.counterclaim.source.StoredFile;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** All originals that wait; each is there for its user only, once, and for about a day. */
@ApplicationScoped
public class Originals implements PanacheRepositoryBase<Original, Long> {
    /** Less than a file is kept that no source has. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Sources sources;
    private final Attachments attachments;
    private final Clock clock;
    private final Wording wording;

    Originals(Sources sources, Attachments attachments, Clock clock, Wording wording) {
        this.sources = sources;
        this.attachments = attachments;
        this.clock = clock;
        this.wording = wording;
    }

    /** Lets a stored file wait. */
    @Durable
    @Transactional
    public Original keep(long user, StoredFile file, String name) {
        var reader = getEntityManager().getReference(User.class, user);
        var original = new Original(reader, file, name, clock.instant());
        persist(original);
        return original;
    }

    /** What waits for this user under an id; empty where there is nothing, any more or for them. */
    Optional<Original> find(long user, String publicId) {
        return Subject.idOf(publicId)
                .flatMap(id -> find("id = ?1 and user.id = ?2", id, user).firstResultOptional());
    }

    /** Refuses an id under which nothing waits; an empty one means that there is no original. */
    Optional<Original> require(long user, String publicId) {
        var found = find(user, publicId);
        if (found.isEmpty() && !publicId.isEmpty()) {
            throw new Refused("original", wording.in(IntakeMessages.class).originalGone());
        }
        return found;
    }

    /** Records a source, and attaches what was waiting for it; a source that is taken as it is gets nothing. */
    @Write
    public Source record(SourceForm form, long user, String publicId) {
        var waiting = require(user, publicId);
        var outcome = sources.outcomeOf(form);
        var source = sources.record(form);
        waiting.ifPresent(original -> {
            if (outcome != Outcome.TAKEN) {
                attach(source, original);
            }
            delete(original);
        });
        return source;
    }

    private void attach(Source source, Original original) {
        var hash = original.file().hash();
        boolean there = source.attachments().stream()
                .anyMatch(attachment -> attachment.file().hash().equals(hash));
        if (!there) {
            attachments.attach(source.publicId(), original.name(), original.file(), "");
        }
    }

    /** Forgets what nobody came back for; several nodes may do so at once. */
    @Scheduled(cron = "0 47 3 * * ?")
    @Transactional
    public void forgetOld() {
        delete("recorded < ?1", clock.instant().minus(KEPT));
    }
}
