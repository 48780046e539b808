package org.counterclaim.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.counterclaim.time.UncertainTime;

/** The stored texts, by their hashes; no list reads one. */
@ApplicationScoped
class SourceTexts implements PanacheRepositoryBase<StoredText, String> {
    private final Clock clock;

    SourceTexts(Clock clock) {
        this.clock = clock;
    }

    /** Stores a text, unless it is stored already, and makes it the newest version of a source. */
    void add(Source source, String text, UncertainTime retrieved) {
        var stored = new StoredText(text);
        if (count("hash", stored.hash()) == 0) {
            persist(stored);
        }
        source.add(new SourceVersion(
                source.newest() + 1,
                retrieved == null ? null : retrieved.text(),
                stored.hash(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The whole text of a version. */
    StoredText of(SourceVersion version) {
        return findByIdOptional(version.hash())
                .orElseThrow(() -> new IllegalStateException("text " + version.hash() + " is not stored"));
    }

    /** The beginning of a version's text, without reading the rest. */
    Optional<Excerpt> beginningOf(SourceVersion version) {
        return find(
                        "select substring(text, 1, ?1), length from StoredText where hash = ?2",
                        Excerpt.READ,
                        version.hash())
                .project(Object[].class)
                .firstResultOptional()
                .map(row -> Excerpt.of((String) row[0], (Integer) row[1]));
    }
}
