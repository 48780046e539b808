package org.counterclaim.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Says points and intervals, and what both ends of an interval share only once. */
record TimeWords(PointWords words) {

    String of(Reading reading) {
        return reading instanceof Interval interval ? interval(interval) : words.of((MarkedPoint) reading);
    }

    private String interval(Interval interval) {
        MarkedPoint start = interval.start();
        MarkedPoint end = interval.end();
        if (start.point() instanceof MissingEnd missing) {
            return words.say(missing == MissingEnd.OPEN ? "start.open" : "start.unknown", words.of(end));
        }
        if (end.point() instanceof MissingEnd missing) {
            return words.say(missing == MissingEnd.OPEN ? "end.open" : "end.unknown", words.of(start));
        }
        return withinOneDay(start, end)
                .or(() -> withinOneMonth(start, end))
                .orElseGet(() -> words.say("interval", words.of(start), words.of(end)));
    }

    private Optional<String> withinOneDay(MarkedPoint start, MarkedPoint end) {
        if (!(start.point() instanceof ClockTime first) || !(end.point() instanceof ClockTime last)) {
            return Optional.empty();
        }
        LocalDate day = first.start().toLocalDate();
        String zone = words.zone(first);
        if (!day.equals(last.start().toLocalDate()) || !zone.equals(words.zone(last))) {
            return Optional.empty();
        }
        String from = words.marked(start.mark(), words.time(first));
        String to = words.marked(end.mark(), words.time(last));
        return Optional.of(words.say("interval.day", from, to, words.day(day), zone));
    }

    private Optional<String> withinOneMonth(MarkedPoint start, MarkedPoint end) {
        Optional<LocalDate> first = day(start);
        Optional<LocalDate> last = day(end);
        if (first.isEmpty() || !first.map(YearMonth::from).equals(last.map(YearMonth::from))) {
            return Optional.empty();
        }
        String from = words.marked(start.mark(), String.valueOf(first.get().getDayOfMonth()));
        return Optional.of(words.say("interval", from, words.of(end)));
    }

    private static Optional<LocalDate> day(MarkedPoint marked) {
        return marked.point() instanceof CalendarPeriod period && period.precision() == Precision.DAY
                ? Optional.of(period.first())
                : Optional.empty();
    }
}
