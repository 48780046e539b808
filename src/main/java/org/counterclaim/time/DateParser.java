package org.counterclaim.time;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates without a clock time, one shape after the other. */
final class DateParser {

    /** Leaves room for {@code ~} and for every offset within what java.time can hold. */
    private static final BigInteger MAX_YEAR = BigInteger.valueOf(999_999_000);

    private static final BigInteger LAST_YEAR_OF_FOUR_DIGITS = BigInteger.valueOf(9999);

    private static final List<Shape> SHAPES = List.of(
            new Shape("(-?\\d{4})", date -> years(Precision.YEAR, date.group(1), 1)),
            new Shape("(-?\\d{3})X", date -> years(Precision.TEN_YEARS, date.group(1), 10)),
            new Shape("(-?\\d{2})XX", date -> years(Precision.HUNDRED_YEARS, date.group(1), 100)),
            new Shape("Y(-?\\d+)", date -> longYear(date.group(1))),
            new Shape("(-?\\d{4})-XX", date -> years(Precision.SOME_MONTH_OF_YEAR, date.group(1), 1)),
            new Shape("(-?\\d{4})-XX-XX", date -> years(Precision.SOME_DAY_OF_YEAR, date.group(1), 1)),
            new Shape("(-?\\d{4})-(2[1-4])", date -> season(date.group(1), date.group(2))),
            new Shape("(-?\\d{4})-(\\d{2})", date -> month(Precision.MONTH, date)),
            new Shape("(-?\\d{4})-(\\d{2})-XX", date -> month(Precision.SOME_DAY_OF_MONTH, date)),
            new Shape("(-?\\d{4})-(\\d{2})-(\\d)X", DateParser::tenDays),
            new Shape("(-?\\d{4})-(\\d{2})-(\\d{2})", DateParser::day));

    private DateParser() {}

    static CalendarPeriod parse(String text) {
        for (Shape shape : SHAPES) {
            Matcher date = shape.pattern.matcher(text);
            if (date.matches()) {
                return shape.reader.apply(date);
            }
        }
        throw new UnreadableTime(Misshape.of(text).reason(), text);
    }

    /** The years that begin with these digits; before year 0 they run away from it: -05XX is -599 to -500. */
    private static CalendarPeriod years(Precision precision, String digits, int count) {
        int year = year(digits) * count;
        return digits.startsWith("-")
                ? CalendarPeriod.years(precision, year - count + 1, year)
                : CalendarPeriod.years(precision, year, year + count - 1);
    }

    private static int year(String digits) {
        if (digits.equals("-0000")) {
            throw new UnreadableTime("year.zero");
        }
        return Integer.parseInt(digits);
    }

    private static CalendarPeriod longYear(String digits) {
        BigInteger year = new BigInteger(digits);
        if (year.abs().compareTo(LAST_YEAR_OF_FOUR_DIGITS) <= 0) {
            throw new UnreadableTime("year.short", "Y" + digits);
        }
        if (year.abs().compareTo(MAX_YEAR) > 0) {
            throw new UnreadableTime("year.range", "Y" + digits);
        }
        return CalendarPeriod.years(Precision.YEAR, year.intValue(), year.intValue());
    }

    /** 21 to 24 begin in March, June, September, December. */
    private static CalendarPeriod season(String year, String season) {
        YearMonth first = YearMonth.of(year(year), 3 * (Integer.parseInt(season) - 20));
        return CalendarPeriod.months(Precision.SEASON, first, first.plusMonths(2));
    }

    private static CalendarPeriod month(Precision precision, Matcher date) {
        return CalendarPeriod.months(precision, month(date), month(date));
    }

    private static YearMonth month(Matcher date) {
        int year = year(date.group(1));
        int month = Integer.parseInt(date.group(2));
        if (month < 1 || month > 12) {
            throw new UnreadableTime("month", date.group(2));
        }
        return YearMonth.of(year, month);
    }

    private static CalendarPeriod tenDays(Matcher date) {
        YearMonth month = month(date);
        int tens = 10 * Integer.parseInt(date.group(3));
        if (tens > month.lengthOfMonth()) {
            throw new UnreadableTime("day", date.group(3) + "X", date.group(1) + "-" + date.group(2));
        }
        LocalDate first = month.atDay(Math.max(1, tens));
        LocalDate last = month.atDay(Math.min(tens + 9, month.lengthOfMonth()));
        return new CalendarPeriod(first.equals(last) ? Precision.DAY : Precision.TEN_DAYS, first, last);
    }

    private static CalendarPeriod day(Matcher date) {
        YearMonth month = month(date);
        int day = Integer.parseInt(date.group(3));
        if (!month.isValidDay(day)) {
            throw new UnreadableTime("day", date.group(3), date.group(1) + "-" + date.group(2));
        }
        return new CalendarPeriod(Precision.DAY, month.atDay(day), month.atDay(day));
    }

    private record Shape(Pattern pattern, Function<Matcher, CalendarPeriod> reader) {
        Shape(String pattern, Function<Matcher, CalendarPeriod> reader) {
            this(Pattern.compile(pattern), reader);
        }
    }
}
