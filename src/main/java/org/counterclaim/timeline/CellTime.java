package org.counterclaim.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterclaim.time.UncertainTime;

/**
 * A time as the cells of workbooks hold it: a day or a clock time without a zone, from 1 March 1900 to 9999. Earlier
 * days of 1900 are numbered differently by different programs.
 *
 * @param format how a cell shows no more than was recorded
 */
record CellTime(LocalDateTime at, String format) {
    private static final LocalDateTime FIRST = LocalDateTime.of(1900, 3, 1, 0, 0);
    private static final int LAST_YEAR = 9_999;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-][\\d:]+)?");

    /**
     * The time as such a cell holds it; empty where that would say more or less than was recorded.
     *
     * @param zone in which clock times are shown
     */
    static Optional<CellTime> of(UncertainTime time, ZoneId zone) {
        return DAY.matcher(time.text()).matches()
                ? inRange(LocalDate.parse(time.text()).atStartOfDay(), "yyyy-mm-dd")
                : isOneClockTime(time)
                        ? inRange(LocalDateTime.ofInstant(time.earliest(), zone), format(time))
                        : Optional.empty();
    }

    private static Optional<CellTime> inRange(LocalDateTime at, String format) {
        return at.isBefore(FIRST) || at.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new CellTime(at, format));
    }

    /** A time that came twice when clocks were put back is no one time. */
    private static boolean isOneClockTime(UncertainTime time) {
        return CLOCK.matcher(time.text()).matches()
                && Duration.between(time.earliest(), time.latest()).compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static String format(UncertainTime time) {
        boolean toTheMinute = Duration.between(time.earliest(), time.latest()).compareTo(Duration.ofSeconds(1)) >= 0;
        return toTheMinute ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd hh:mm:ss";
    }
}
