package org.counterclaim.compare;

import java.util.List;

/**
 * Answers that cannot all be true: a pair, or more of which every pair can.
 *
 * @param judgement whose word it is where the answers are in words; null where it was computed
 */
public record Clash(List<Side> sides, Judgement judgement) {}
