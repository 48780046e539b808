package org.counterclaim.compare;

import org.counterclaim.time.UncertainTime;

/**
 * The account of one chosen party.
 *
 * @param claims how many claims are seen in it
 * @param lastSpoke when it last spoke on the event, whether a filter leaves that out or not; null where nobody knows
 */
public record Column(Speaker party, int claims, UncertainTime lastSpoke) {}
