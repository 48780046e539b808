package org.counterclaim.question;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A question that is asked of many events; it opens as a filled-in form. */
@TemplateEnum
public enum QuestionTemplate {
    /** How many were killed. */
    KILLED(QuestionKind.NUMBER),
    /** How many were wounded. */
    WOUNDED(QuestionKind.NUMBER),
    /** Who did it. */
    WHO(QuestionKind.ONE_OF),
    /** Whether it was intended. */
    INTENDED(QuestionKind.YES_NO),
    /** Whether anybody was warned beforehand. */
    WARNED(QuestionKind.YES_NO),
    /** When it began. */
    BEGAN(QuestionKind.TIME),
    /** When it ended. */
    ENDED(QuestionKind.TIME),
    /** Where it happened. */
    WHERE(QuestionKind.TEXT);

    private final QuestionKind kind;

    QuestionTemplate(QuestionKind kind) {
        this.kind = kind;
    }

    QuestionKind kind() {
        return kind;
    }

    /** How addresses call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QuestionTemplate> of(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key().equals(key))
                .findFirst();
    }
}
