package org.counterclaim.compare;

import java.util.List;

/**
 * Where reports of a value come from in the end.
 *
 * @param parties the top-level party; several where they only repeat each other in a circle
 */
public record Origin(List<Speaker> parties, boolean circular) {}
