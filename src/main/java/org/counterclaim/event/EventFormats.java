package org.counterclaim.event;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Locale;

/** How events look in templates. */
@TemplateExtension
class EventFormats {
    private EventFormats() {}

    /** When it happened, for people. */
    static String whenInWords(Event event, Locale locale) {
        var happened = event.happened();
        return happened == null ? "" : happened.inWords(locale);
    }

    /** Degrees without their sign, which a letter says. */
    static String unsigned(BigDecimal degrees) {
        return degrees.abs().stripTrailingZeros().toPlainString();
    }

    /** Whether degrees are north or east. */
    static boolean positive(BigDecimal degrees) {
        return degrees.signum() >= 0;
    }
}
