package org.counterclaim.judgement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.counterclaim.history.State;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What an editor typed of two answers.
 *
 * @param seen the versions of the claims that the form showed, see {@link Pair#seen}
 * @param version of the judgement that the form was opened on; empty where there was none
 */
record JudgementForm(
        @RestForm String outcome,

        @RestForm
        @NotEmpty(message = "{grounds.missing}")
        @Size(max = Judgement.LONGEST_GROUNDS, message = "{text.long}")
        String grounds,

        @RestForm String seen,
        @RestForm String version) {
    static final JudgementForm EMPTY = new JudgementForm("", "", "", "");

    JudgementForm {
        outcome = Typed.line(outcome);
        grounds = Typed.text(grounds);
        seen = Typed.line(seen);
        version = Typed.line(version);
    }

    /** The form as it opens on a recorded state. */
    static JudgementForm of(State state, int version) {
        return new JudgementForm(state.text("outcome"), state.text("grounds"), "", Integer.toString(version));
    }

    Optional<Outcome> taken() {
        return Outcome.of(outcome);
    }

    void requireOutcome(JudgementMessages messages) {
        if (taken().isEmpty()) {
            throw new Refused("outcome", messages.outcomeMissing());
        }
    }

    int openedVersion() {
        return Typed.number(version);
    }
}
