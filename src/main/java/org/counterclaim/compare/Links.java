package org.counterclaim.compare;

import org.counterclaim.claim.Manner;

/**
 * How a claim stands to others, by their ids.
 *
 * @param repeats the claim that it merely repeats, or null
 * @param replaces the claim that it takes the place of, or null
 * @param manner how it takes its place; null where it replaces nothing
 */
public record Links(String repeats, String replaces, Manner manner) {
    public static final Links NONE = new Links(null, null, null);
}
