package org.counterclaim.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * A time as it was recorded, never more precise than that: Extended Date/Time Format (EDTF, ISO 8601-2) levels 0 and 1.
 *
 * <p>Source: <a href="https://www.loc.gov/standards/datetime/">EDTF Specification</a>, 2019, sections Level 0 (Date;
 * Date and Time; Time Interval) and Level 1 (Letter-prefixed calendar year; Seasons; Qualification of a date;
 * Unspecified digits from the right; Extended interval; Negative calendar year). The calendar is the proleptic
 * Gregorian one; year 0000 is 1 BCE.
 *
 * <p>Beyond EDTF it reads clock times by the hour and the minute ({@code T17}, {@code T17:00}) and with fractions of a
 * second, intervals of clock times, a mark on a clock time, ten days of a month ({@code 2016-09-1X}, from Level 2), and
 * {@code t} and {@code z} for {@code T} and {@code Z}.
 *
 * <p>How it is read:
 *
 * <ul>
 *   <li>{@code ~} and {@code %} widen each way by one unit of the last given precision: a year, a season (three
 *       months), a month, a day, an hour for every clock time. With unspecified digits the unit is the whole masked
 *       stretch: ten years for {@code 201X}, a hundred for {@code 20XX}, a year for {@code 2016-XX}, a month for
 *       {@code 2016-09-XX}, ten days for {@code 2016-09-1X}. {@code ?} widens nothing.
 *   <li>Seasons are the meteorological ones of the northern hemisphere, which EDTF leaves open: 21 spring is March to
 *       May, 22 summer June to August, 23 autumn September to November, 24 winter December to February of the next
 *       year. Source: NOAA, <a
 *       href="https://www.ncei.noaa.gov/news/meteorological-versus-astronomical-seasons">Meteorological Versus
 *       Astronomical Seasons</a>.
 *   <li>A clock time without an offset is read in {@link #zone()}. Where clocks were put back and the time came twice,
 *       {@link #earliest()} is the first and {@link #latest()} the second; where clocks were put forward and the time
 *       never came, the bounds hold it by the old offset and by the new.
 *   <li>An end of an interval that is open ({@code ..}) or unknown (empty) sets no bound: {@link Instant#MIN} or
 *       {@link Instant#MAX}.
 * </ul>
 *
 * <p>Two are equal if they were written alike and are read in the same zone.
 */
public final class UncertainTime {

    /** The order of a timeline. It is not consistent with equals: {@code 2016} and {@code 2016?} tie. */
    public static final Comparator<UncertainTime> BY_EARLIEST_THEN_LATEST =
            Comparator.comparing(UncertainTime::earliest).thenComparing(UncertainTime::latest);

    private final String text;
    private final ZoneId zone;
    private final Reading reading;
    private final Reading told;
    private final Span span;

    private UncertainTime(String text, ZoneId zone, Reading reading, Reading told) {
        this.text = text;
        this.zone = zone;
        this.reading = reading;
        this.told = told;
        this.span = reading.span(zone);
    }

    /**
     * Reads at most 100 characters, white space around them apart. Years run from -999,999,000 to 999,999,000.
     *
     * @param zone where the clocks and calendars are that the text speaks of, unless it gives an offset
     * @throws UnreadableTime if the text is no time, names one that does not exist, or is an interval that certainly
     *     ends before it starts
     */
    public static UncertainTime parse(String text, ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        String stripped = text.strip();
        var reading = EdtfParser.parse(stripped, zone);
        return new UncertainTime(stripped, zone, reading, reading);
    }

    /**
     * The same time, which tells clock times by the clocks of another zone. What has a date without a clock time in it
     * is told as it is written: a day in one zone is none in another. So is an hour that would begin between hours.
     */
    public UncertainTime toldIn(ZoneId other) {
        return new UncertainTime(text, zone, reading, reading.at(zone, other).orElse(reading));
    }

    /** What was written, without the white space around it: the form to store. */
    public String text() {
        return text;
    }

    public ZoneId zone() {
        return zone;
    }

    public Span span() {
        return span;
    }

    /** The first instant that is possible, to the nanosecond. */
    public Instant earliest() {
        return span.earliest();
    }

    /** The last instant that is possible, to the nanosecond: a day ends at 23:59:59.999999999. */
    public Instant latest() {
        return span.latest();
    }

    /** Whole seconds since 1970-01-01T00:00Z, rounded down; every value fits a 64-bit column. */
    public long earliestSecond() {
        return earliest().getEpochSecond();
    }

    /** Whole seconds since 1970-01-01T00:00Z, rounded down; every value fits a 64-bit column. */
    public long latestSecond() {
        return latest().getEpochSecond();
    }

    /** Whether every possible instant of this lies before every possible instant of the other. */
    public boolean certainlyBefore(UncertainTime other) {
        return span.isBefore(other.span);
    }

    /** Whether {@code ~} or {@code %} stands anywhere in it (EDTF: Qualification of a date). */
    public boolean approximate() {
        return reading.approximate();
    }

    /** Whether {@code ?} or {@code %} stands anywhere in it (EDTF: Qualification of a date). */
    public boolean uncertain() {
        return reading.uncertain();
    }

    /** Whether its start is open or unknown (EDTF: Extended interval). */
    public boolean hasOpenStart() {
        return reading instanceof Interval interval && interval.start().point() instanceof MissingEnd;
    }

    /** Whether its end is open or unknown (EDTF: Extended interval). */
    public boolean hasOpenEnd() {
        return reading instanceof Interval interval && interval.end().point() instanceof MissingEnd;
    }

    /** "about 17:00, 17 September 2016 (UTC+3)"; in English where the locale's language has no words here. */
    public String inWords(Locale locale) {
        return new TimeWords(PointWords.in(Style.LONG, locale, zone)).of(told);
    }

    /** The same for tables: "c. 17 Sep 2016 17:00 (UTC+3)". */
    public String inShort(Locale locale) {
        return new TimeWords(PointWords.in(Style.SHORT, locale, zone)).of(told);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UncertainTime that && text.equals(that.text) && zone.equals(that.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, zone);
    }

    @Override
    public String toString() {
        return text + " [" + zone + "]";
    }
}
