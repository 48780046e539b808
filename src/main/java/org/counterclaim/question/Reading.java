package org.counterclaim.question;

import io.quarkus.qute.TemplateEnum;

/** How plainly an answer stands in the wording of a claim. */
@TemplateEnum
public enum Reading {
    /** The party said so. */
    STATED,
    /** The party said so with a reservation: apparently, reportedly, if confirmed. */
    HEDGED,
    /** Whoever recorded it concluded it, and says why. */
    INFERRED,
    /** The wording or its translation leaves it in doubt, and whoever recorded it says why. */
    DOUBTFUL;

    /** Whether whoever recorded it has to say why it is read so. */
    public boolean needsReason() {
        return this == INFERRED || this == DOUBTFUL;
    }
}
