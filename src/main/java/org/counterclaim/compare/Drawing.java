package org.counterclaim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The intervals of a row as lines of a small picture, one value below the other on one scale; numbers are its units.
 */
public record Drawing(int width, int height, List<Mark> marks, List<Label> labels) {
    private static final int WIDTH = 300;
    private static final int LINE = 24;
    private static final int TEXT = 10;
    private static final int STROKE = 17;

    /** Where a label would run out of the picture, it ends with its interval and does not begin with it. */
    private static final double MIDDLE = 0.5;

    /** An interval, or a point where both ends are one; an open end is an arrow. */
    public record Mark(String from, String to, int y, boolean point, String arrow, boolean clashes) {}

    /** What a value is called. */
    public record Label(String x, int y, boolean ends, boolean clashes, String text) {}

    static Drawing of(List<Axis.Bar> bars, Function<Axis.Bar, String> words) {
        var marks = new ArrayList<Mark>();
        var labels = new ArrayList<Label>();
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            int top = i * LINE;
            bar.stretches().forEach(stretch -> marks.add(mark(stretch, top + STROKE, bar.clashes())));
            var first = bar.stretches().get(0);
            boolean ends = first.from() > MIDDLE;
            labels.add(new Label(
                    units(ends ? first.to() : first.from()), top + TEXT, ends, bar.clashes(), words.apply(bar)));
        }
        return new Drawing(WIDTH, bars.size() * LINE, marks, labels);
    }

    private static Mark mark(Axis.Stretch stretch, int y, boolean clashes) {
        return new Mark(units(stretch.from()), units(stretch.to()), y, stretch.point(), arrow(stretch, y), clashes);
    }

    /** The head of the arrow as a path; empty where both ends are known. */
    private static String arrow(Axis.Stretch stretch, int y) {
        var heads = new StringBuilder();
        if (stretch.endless() && stretch.to() == 1) {
            heads.append("M%d %d l7 4 l-7 4 z ".formatted(WIDTH - 7, y - 4));
        }
        if (stretch.endless() && stretch.from() == 0) {
            heads.append("M7 %d l-7 4 l7 4 z".formatted(y - 4));
        }
        return heads.toString().strip();
    }

    private static String units(double share) {
        return String.format(Locale.ROOT, "%.1f", share * WIDTH);
    }
}
