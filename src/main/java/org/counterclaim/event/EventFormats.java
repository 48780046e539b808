package org.counterclaim.event;

import io.quarkus.qute.TemplateExtension;

/** How events look in templates. */
@TemplateExtension
class EventFormats {
    private EventFormats() {}

    /** When it happened, for people. */
    static String whenInWords(Event event) {
        var happened = event.happened();
        return happened == null ? "" : happened.inWords(java.util.Locale.ENGLISH);
    }
}
