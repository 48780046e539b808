package org.counterclaim.judgement;

import java.time.Instant;

/**
 * A judgement as read models need it; questions and claims by their keys.
 *
 * @param by the name of the editor
 */
public record Judged(Long question, Long one, Long other, Outcome outcome, String grounds, String by, Instant at) {

    public boolean agree() {
        return outcome == Outcome.AGREE;
    }
}
