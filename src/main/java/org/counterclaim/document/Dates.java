package org.counterclaim.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as web pages, letters and print files write them, in EDTF. */
final class Dates {
    /** ISO 8601, also with slashes as citations have it, or without marks. */
    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})(?<mark>[-/.]?)(?<month>[0-9]{1,2})\\k<mark>"
            + "(?<day>[0-9]{1,2})(?:(?:T|\\s+)(?<hour>[0-9]{2}):?(?<minute>[0-9]{2})(?::?[0-9]{2}(?:[.,][0-9]+)?)?"
            + "\\s*(?<zone>[Zz]|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");

    /** ISO 32000-1, section 7.9.4. */
    private static final Pattern PDF = Pattern.compile("D:(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})"
            + "(?:(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?:[0-9]{2})?(?<zone>Z|[+-][0-9]{2}(?:'?[0-9]{2})?)?)?.*");

    private static final int EARLIEST = 1_000;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private Dates() {}

    /** The date in EDTF; empty where it is none, or no whole one. */
    static String edtf(String written) {
        var date = Texts.line(written);
        return matching(ISO, date)
                .or(() -> matching(PDF, date))
                .or(() -> inLetters(date))
                .orElse("");
    }

    private static Optional<String> matching(Pattern pattern, String date) {
        var shape = pattern.matcher(date);
        try {
            return shape.matches() ? Optional.of(of(shape)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String of(Matcher shape) {
        var day = LocalDate.of(number(shape, "year"), number(shape, "month"), number(shape, "day"));
        if (day.getYear() < EARLIEST) {
            throw new DateTimeException("not said");
        }
        var zone = shape.group("zone");
        if (zone == null) {
            return day.toString();
        }
        var time = LocalTime.of(number(shape, "hour"), number(shape, "minute"));
        return edtf(day.atTime(time).atOffset(offset(zone)));
    }

    private static int number(Matcher shape, String part) {
        return Integer.parseInt(shape.group(part));
    }

    private static ZoneOffset offset(String zone) {
        var plain = zone.replaceAll("[':]", "");
        return Character.isLetter(plain.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(plain);
    }

    /** RFC 5322, section 3.3, without the comment that may follow; names of zones other than GMT are not read. */
    private static Optional<String> inLetters(String date) {
        var plain = date.replaceAll("\\s*\\([^()]*\\)\\s*$", "").replaceAll(" (?:UTC?|-0000)$", " GMT");
        try {
            return Optional.of(edtf(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static String edtf(OffsetDateTime time) {
        var offset = time.getOffset();
        var seconds = offset.getTotalSeconds() % 60;
        return MINUTES.format(time) + (seconds == 0 ? offset.getId() : "Z");
    }
}
