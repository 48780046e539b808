package org.counterclaim.source;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneOffset;
import org.counterclaim.time.UncertainTime;

/**
 * One retrieval of a source's text; it never changes.
 *
 * @param number counts the retrievals of a source from 1
 * @param retrieved when the text was taken from the publisher, as it was typed; null where that is not recorded
 * @param hash the SHA-256 of the text
 * @param recorded when it was recorded here
 */
@Embeddable
public record SourceVersion(int number, String retrieved, String hash, Instant recorded) {

    /** When the text was taken from the publisher; null where that is not recorded. */
    public UncertainTime whenRetrieved() {
        return retrieved == null ? null : UncertainTime.parse(retrieved, ZoneOffset.UTC);
    }

    /** As the history keeps it. */
    String forHistory() {
        return number + (retrieved == null ? "" : ", retrieved " + retrieved) + ", SHA-256 " + hash;
    }
}
