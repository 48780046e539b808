package org.counterclaim.compare;

import io.quarkus.qute.TemplateEnum;

/** What stands on a row beside its verdict. */
@TemplateEnum
public enum Mark {
    /** The voices of some column contradict each other. */
    DIVIDED,
    /** Of some answers of one voice nobody knows which came last. */
    ORDER_UNKNOWN,
    /** The verdict would be another without the answers that are hedged, inferred or doubtful. */
    RESTS_ON_A_READING,
    /** All who agree have it from one origin. */
    ONE_ORIGIN
}
