package org.counterclaim.compare;

import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.question.Value;

/**
 * What one claim answers to one question.
 *
 * @param question the id of the question
 * @param value null where the stance has none
 * @param reason why it is read so; empty where it was stated
 */
public record Response(String question, Stance stance, Value value, Reading reading, String reason) {}
