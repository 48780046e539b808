package org.counterclaim.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The density of a timeline as columns of a small picture: what is certain, and on top of it what is possible. */
public record OverviewDrawing(int width, int height, List<Column> columns) {
    private static final int HEIGHT = 48;
    private static final double GAP = 1;

    /** One bin; the numbers are units of the picture. */
    public record Column(
            Overview.Bin bin,
            String x,
            String width,
            String top,
            String certain,
            String topOfPossible,
            String possible) {}

    static OverviewDrawing of(Overview overview) {
        var columns = new ArrayList<Column>();
        double width = TimelineBar.UNITS / (double) Math.max(1, overview.bins().size());
        double unit = HEIGHT / (double) Math.max(1, overview.most());
        for (int i = 0; i < overview.bins().size(); i++) {
            var bin = overview.bins().get(i);
            double certain = bin.certain() * unit;
            double possible = bin.possible() * unit;
            if (certain + possible > 0) {
                columns.add(new Column(
                        bin,
                        units(i * width),
                        units(Math.max(1, width - GAP)),
                        units(HEIGHT - certain),
                        units(certain),
                        units(HEIGHT - certain - possible),
                        units(possible)));
            }
        }
        return new OverviewDrawing(TimelineBar.UNITS, HEIGHT, columns);
    }

    static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
