package org.counterclaim.compare;

import io.quarkus.qute.TemplateEnum;

/** How the accounts on a question stand to each other. */
@TemplateEnum
public enum Verdict {
    /** No column has an answer with a value. */
    SILENT,
    /** Exactly one column has. */
    ONE_SIDED,
    /** Two answers of different columns cannot both be true, or all together cannot. */
    CONFLICT,
    /** All answers allow the same values, and no column is divided. */
    AGREE,
    /** The answers differ and can all be true. */
    COMPATIBLE,
    /** Answers in words of which not every pair has been judged, and none a conflict. */
    OPEN
}
