package org.counterclaim.compare;

import java.time.Instant;

/**
 * What an editor judged of two answers in words. It holds for those two answers as they were: whoever makes the
 * {@link Material} leaves out the judgements of answers that were edited since.
 *
 * @param question the id of the question
 * @param one the id of the one claim
 * @param other the id of the other
 * @param agree whether the answers say the same; otherwise they conflict
 * @param by the name of the editor
 */
public record Judgement(
        String question, String one, String other, boolean agree, String reason, String by, Instant at) {}
