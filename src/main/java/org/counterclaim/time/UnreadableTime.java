package org.counterclaim.time;

import java.util.Locale;

/**
 * A text that is no time: the message says what is wrong with it and gives an example that is right.
 *
 * <p>The message may repeat up to 100 characters of the text as they were written; escape it for the place it is shown.
 */
public final class UnreadableTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String[] details;

    UnreadableTime(String reason, String... details) {
        this.reason = reason;
        this.details = details.clone();
    }

    /** In English. */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /** In English where the locale's language has no words here. */
    public String message(Locale locale) {
        return Words.in(locale).say("error." + reason, details);
    }
}
