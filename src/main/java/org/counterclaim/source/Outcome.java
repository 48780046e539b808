package org.counterclaim.source;

/** What comes of a form about a new source, by what was chosen where the same is recorded already. */
public enum Outcome {
    /** A new source. */
    CREATED,
    /** A new version of a recorded source. */
    VERSION_ADDED,
    /** The recorded source as it is; nothing is written. */
    TAKEN
}
