package org.counterclaim.compare;

import org.counterclaim.question.Stance;

/**
 * What one claim gives as its answer on one topic of a question.
 *
 * @param voice with whose voice it is given
 * @param topic the id of the option of an ANY_OF question; empty on all others
 * @param set the values that it allows; null where its stance has none
 */
public record Given(Statement claim, Response response, Speaker voice, String topic, ValueSet set) {
    boolean hasValue() {
        return set != null;
    }

    boolean denies() {
        return response.stance() == Stance.DENIES;
    }

    boolean sameAs(Given other) {
        return topic.equals(other.topic) && set != null && set.equals(other.set);
    }
}
