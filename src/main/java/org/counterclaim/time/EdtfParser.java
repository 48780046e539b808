package org.counterclaim.time;

import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a whole text: an interval or a single point, each point with its mark. */
final class EdtfParser {

    private static final int MAX_LENGTH = 100;
    private static final Pattern DATE_AND_CLOCK = Pattern.compile("(-?\\d{4}-\\d{2}-\\d{2})[Tt](.*)", Pattern.DOTALL);

    private EdtfParser() {}

    static Reading parse(String text, ZoneId zone) {
        if (text.isEmpty()) {
            throw new UnreadableTime("empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw new UnreadableTime("long", String.valueOf(MAX_LENGTH));
        }
        String[] parts = text.split("/", -1);
        return switch (parts.length) {
            case 1 -> markedPoint(text);
            case 2 -> interval(parts[0], parts[1], zone);
            default -> throw new UnreadableTime("slashes", text);
        };
    }

    private static Interval interval(String start, String end, ZoneId zone) {
        Interval interval = new Interval(end(start), end(end));
        if (interval.start().point() instanceof MissingEnd && interval.end().point() instanceof MissingEnd) {
            throw new UnreadableTime("endless");
        }
        if (interval.certainlyEndsBeforeItStarts(zone)) {
            throw new UnreadableTime("order", start, end);
        }
        return interval;
    }

    private static MarkedPoint end(String text) {
        return switch (text) {
            case ".." -> new MarkedPoint(MissingEnd.OPEN, Mark.NONE);
            case "" -> new MarkedPoint(MissingEnd.UNKNOWN, Mark.NONE);
            default -> markedPoint(text);
        };
    }

    private static MarkedPoint markedPoint(String text) {
        Mark mark = Mark.of(text.charAt(text.length() - 1));
        String bare = mark == Mark.NONE ? text : text.substring(0, text.length() - 1);
        if (Mark.standsIn(bare)) {
            throw new UnreadableTime("mark", text);
        }
        return new MarkedPoint(point(bare), mark);
    }

    private static Point point(String text) {
        Matcher matcher = DATE_AND_CLOCK.matcher(text);
        if (matcher.matches()) {
            return ClockParser.parse(DateParser.parse(matcher.group(1)).first(), matcher.group(2));
        }
        return DateParser.parse(text);
    }
}
