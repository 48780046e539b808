package org.counterclaim.compare;

import java.util.List;

/**
 * How many reports of a value there are, and of how many origins: "5 reports, 1 origin".
 *
 * @param value an answer that gives it, and its topic
 * @param reports the claims that give it, in the order of time
 * @param circular whether some of them only repeat each other in a circle
 */
public record Provenance(Given value, List<Statement> reports, List<Origin> origins, boolean circular) {}
