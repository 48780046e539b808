package org.counterclaim.time;

import java.time.ZoneId;

/** An end of an interval that sets no bound (EDTF: Extended interval). */
enum MissingEnd implements Point {
    /** {@code ..}: there is none. */
    OPEN,
    /** Left empty: nobody knows. */
    UNKNOWN;

    @Override
    public Span span(ZoneId zone) {
        return Span.ALWAYS;
    }

    @Override
    public Span widened(ZoneId zone) {
        return Span.ALWAYS;
    }
}
