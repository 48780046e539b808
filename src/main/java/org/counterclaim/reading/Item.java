package org.counterclaim.reading;

import org.counterclaim.claim.Claim;

/**
 * A found statement with what has become of it.
 *
 * @param review null while nobody has decided
 */
public record Item(Candidate candidate, Review review) {

    public boolean open() {
        return review == null;
    }

    public boolean dismissed() {
        return review != null && review.claim() == null;
    }

    /** The claim that it became; null where it became none. */
    public Claim claim() {
        return review == null ? null : review.claim();
    }

    public Place place() {
        return candidate.place();
    }
}
