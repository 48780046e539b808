package org.counterclaim.claim;

import io.quarkus.qute.TemplateEnum;

/** Whose words the wording of a claim is. */
@TemplateEnum
public enum WordingForm {
    /** The words as they stand in the source, within its quotation marks. */
    QUOTE,
    /** The recorder's words for what the source reports. */
    PARAPHRASE
}
