package org.counterclaim.compare;

import java.util.List;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Value;

/**
 * What a party only passed on and did not make its own: "relays Syrian command: 62".
 *
 * @param relay who passed it on
 * @param party whose statement it is
 * @param claims in the order of time, at least one
 */
public record Relayed(Speaker relay, Speaker party, Stance stance, Value value, List<Statement> claims) {}
