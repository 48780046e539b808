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

    /** The coordinates, for people: "35.285° N, 40.176° E". */
    static String coordinates(Event event) {
        return degrees(event.latitude(), " N", " S") + ", " + degrees(event.longitude(), " E", " W");
    }

    private static String degrees(BigDecimal value, String positive, String negative) {
        return value.abs().stripTrailingZeros().toPlainString() + "°" + (value.signum() < 0 ? negative : positive);
    }
}
