package org.counterclaim.timeline;

import java.time.Instant;
import org.counterclaim.time.UncertainTime;

/**
 * The possible times of an entry on the scale of the whole timeline, as a line of a small picture.
 *
 * @param x where it begins, in units of the picture
 * @param width how long it is; at least so long that it is seen
 * @param openStart whether its start is open, unknown or off the scale
 * @param openEnd whether its end is
 */
public record TimelineBar(String x, String width, boolean openStart, boolean openEnd) {
    static final int UNITS = 600;

    private static final double LEAST = 14;

    static TimelineBar of(UncertainTime when, Overview scale) {
        double from = scale.share(when.earliest()) * UNITS;
        double to = scale.share(when.latest()) * UNITS;
        double width = Math.max(LEAST, to - from);
        double x = Math.min(from, UNITS - width);
        return new TimelineBar(
                OverviewDrawing.units(x),
                OverviewDrawing.units(width),
                when.earliest().equals(Instant.MIN),
                when.latest().equals(Instant.MAX));
    }
}
