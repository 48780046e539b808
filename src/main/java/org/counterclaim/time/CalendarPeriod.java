package org.counterclaim.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** A run of whole days, both ends included. */
record CalendarPeriod(Precision precision, LocalDate first, LocalDate last) implements Point {

    static CalendarPeriod years(Precision precision, int first, int last) {
        return new CalendarPeriod(precision, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static CalendarPeriod months(Precision precision, YearMonth first, YearMonth last) {
        return new CalendarPeriod(precision, first.atDay(1), last.atEndOfMonth());
    }

    @Override
    public Span span(ZoneId zone) {
        return WallClock.span(first, last, zone);
    }

    @Override
    public Span widened(ZoneId zone) {
        // Counted from the day after: a month on from 30 September would be 30 October, not 31.
        LocalDate end = last.plusDays(1).plus(precision.unit()).minusDays(1);
        return WallClock.span(first.minus(precision.unit()), end, zone);
    }
}
