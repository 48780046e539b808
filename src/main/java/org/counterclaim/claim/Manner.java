package org.counterclaim.claim;

import io.quarkus.qute.TemplateEnum;

/** In which way a claim replaces an earlier one. */
@TemplateEnum
public enum Manner {
    /** The party says that what it had said was wrong, and what is right. */
    CORRECTS,
    /** The party says how things stand by now. */
    UPDATES,
    /** The party takes back what it had said. */
    RETRACTS,
    /** The report was wrong, not the party: no change of its account. */
    MISREPORTED;

    /** Whether only the same voice can do it: the party itself, or one above or below it. */
    boolean byTheParty() {
        return this != MISREPORTED;
    }
}
