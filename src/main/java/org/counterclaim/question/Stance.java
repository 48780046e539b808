package org.counterclaim.question;

import io.quarkus.qute.TemplateEnum;

/** What a claim does to a question that it answers. */
@TemplateEnum
public enum Stance {
    /** It says that the value holds. */
    ASSERTS,
    /** It says that the value does not hold. */
    DENIES,
    /** It declines to comment. */
    DECLINES,
    /** It says that the answer is not known. */
    DOES_NOT_KNOW,
    /** It rejects what the question takes for granted. */
    REJECTS;

    /** Whether a value belongs to it. */
    public boolean hasValue() {
        return this == ASSERTS || this == DENIES;
    }
}
