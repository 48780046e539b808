package org.counterclaim.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands after the T of a date and time. */
final class ClockParser {

    private static final Pattern CLOCK = Pattern.compile("([\\d:.,]+)([Zz]|[+-][\\d:]+)?");
    private static final Pattern TIME = Pattern.compile("(\\d{2})(?::(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?)?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(?::(\\d{2}))?");
    private static final int MAX_OFFSET_MINUTES = 18 * 60;
    private static final int NANO_DIGITS = 9;

    private ClockParser() {}

    static ClockTime parse(LocalDate date, String text) {
        Matcher clock = CLOCK.matcher(text);
        Matcher time = TIME.matcher(clock.matches() ? clock.group(1) : "");
        if (!time.matches()) {
            throw new UnreadableTime("clock", text);
        }
        return new ClockTime(date.atTime(time(time)), unit(time), time.group(), offset(clock.group(2)));
    }

    private static LocalTime time(Matcher time) {
        int hour = number(time.group(1), 23, "hour");
        int minute = number(time.group(2), 59, "minute");
        int second = number(time.group(3), 59, "second");
        return LocalTime.of(hour, minute, second, nanos(time.group(4)));
    }

    private static int number(String digits, int max, String name) {
        int number = digits == null ? 0 : Integer.parseInt(digits);
        if (number > max) {
            throw new UnreadableTime(name, digits);
        }
        return number;
    }

    private static int nanos(String fraction) {
        if (fraction == null) {
            return 0;
        }
        if (fraction.length() > NANO_DIGITS) {
            throw new UnreadableTime("fraction", fraction);
        }
        return Integer.parseInt(fraction) * (int) nanosPerUnit(fraction);
    }

    private static Duration unit(Matcher time) {
        if (time.group(2) == null) {
            return Duration.ofHours(1);
        }
        if (time.group(3) == null) {
            return Duration.ofMinutes(1);
        }
        return time.group(4) == null ? Duration.ofSeconds(1) : Duration.ofNanos(nanosPerUnit(time.group(4)));
    }

    private static long nanosPerUnit(String fraction) {
        return Math.round(Math.pow(10, NANO_DIGITS - fraction.length()));
    }

    private static Optional<ZoneOffset> offset(String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.equalsIgnoreCase("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher offset = OFFSET.matcher(text);
        if (!offset.matches()) {
            throw new UnreadableTime("offset", text);
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(60 * minutes(offset)));
    }

    private static int minutes(Matcher offset) {
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int total = 60 * Integer.parseInt(offset.group(2)) + minutes;
        if (minutes > 59 || total > MAX_OFFSET_MINUTES) {
            throw new UnreadableTime("offset", offset.group());
        }
        return offset.group(1).equals("-") ? -total : total;
    }
}
