package org.counterclaim.compare;

import org.counterclaim.claim.WordingForm;

/**
 * The words of a claim.
 *
 * @param checked whether it is a quote whose words stand in the stored text of its source
 * @param language a BCP 47 tag; empty where it is not recorded
 * @param translation empty where there is none
 */
public record Words(String text, WordingForm form, boolean checked, String language, String translation) {}
