package org.counterclaim.compare;

import java.util.List;

/**
 * All that a comparison is made of, as it was recorded by some moment.
 *
 * @param speakers every party that is named, with all above it, in any order
 * @param issues the questions in their order
 * @param statements the claims on the event, in any order
 * @param elsewhere claims that count for nothing here but may be what a claim repeats
 * @param judgements in any order; of two on the same answers the later counts
 */
public record Material(
        List<Speaker> speakers,
        List<Issue> issues,
        List<Statement> statements,
        List<Statement> elsewhere,
        List<Judgement> judgements) {}
