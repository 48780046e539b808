package org.counterclaim.time;

import java.time.format.TextStyle;
import java.util.Locale;

/** How much room the words may take. */
enum Style {
    /** A sentence for people. */
    LONG(TextStyle.FULL),
    /** A cell of a table. */
    SHORT(TextStyle.SHORT);

    private final TextStyle months;

    Style(TextStyle months) {
        this.months = months;
    }

    TextStyle months() {
        return months;
    }

    String key(String name) {
        return name().toLowerCase(Locale.ROOT) + "." + name;
    }
}
