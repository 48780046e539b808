package org.counterclaim.history;

/**
 * A place in the history, behind a change.
 *
 * @param sequence of that change; 0 before the first
 * @param hash of that change, by which the histories of two databases are told apart
 */
public record ChainPlace(long sequence, String hash) {
    /** Where every history begins. */
    public static final ChainPlace BEGINNING = new ChainPlace(0, ChainHead.BEFORE_THE_FIRST);

    /** The place behind a change. */
    public static ChainPlace behind(Change change) {
        return new ChainPlace(change.sequence(), change.hash());
    }

    /** Whether a change is the next one of the same history. */
    public boolean isBefore(Change change) {
        return change.previousHash().equals(hash);
    }
}
