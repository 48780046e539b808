package org.counterclaim.judgement;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** How two answers in words stand to each other, as an editor sees it. */
@TemplateEnum
public enum Outcome {
    /** They say the same, or both can be true. */
    AGREE,
    /** Both cannot be true. */
    CONFLICT;

    static Optional<Outcome> of(String name) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst();
    }
}
