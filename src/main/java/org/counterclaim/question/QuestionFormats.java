package org.counterclaim.question;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** How questions look in templates. */
@TemplateExtension
class QuestionFormats {
    private QuestionFormats() {}

    /** The names of its options, in their order. */
    static String optionNames(Question question) {
        return question.options().stream().map(Option::name).collect(Collectors.joining(" · "));
    }

    /** A percentage without needless zeros. */
    static String percent(BigDecimal tolerance) {
        return tolerance.stripTrailingZeros().toPlainString();
    }
}
