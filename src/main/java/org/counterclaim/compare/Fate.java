package org.counterclaim.compare;

/** What became of an answer. */
public enum Fate {
    /** It holds by now. */
    STANDS,
    /** The voice gave another later, or it was corrected or updated. */
    DISPLACED,
    /** It was taken back. */
    RETRACTED
}
