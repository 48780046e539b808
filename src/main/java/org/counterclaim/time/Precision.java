package org.counterclaim.time;

import java.time.Period;

/** How closely a date was given, and by how much {@code ~} widens it. */
enum Precision {
    /** {@code 20XX}. */
    HUNDRED_YEARS(Period.ofYears(100)),
    /** {@code 201X}. */
    TEN_YEARS(Period.ofYears(10)),
    /** {@code 2016}. */
    YEAR(Period.ofYears(1)),
    /** {@code 2016-XX}. */
    SOME_MONTH_OF_YEAR(Period.ofYears(1)),
    /** {@code 2016-XX-XX}. */
    SOME_DAY_OF_YEAR(Period.ofYears(1)),
    /** {@code 2016-21}. */
    SEASON(Period.ofMonths(3)),
    /** {@code 2016-09}. */
    MONTH(Period.ofMonths(1)),
    /** {@code 2016-09-XX}. */
    SOME_DAY_OF_MONTH(Period.ofMonths(1)),
    /** {@code 2016-09-1X}. */
    TEN_DAYS(Period.ofDays(10)),
    /** {@code 2016-09-17}. */
    DAY(Period.ofDays(1));

    private final Period unit;

    Precision(Period unit) {
        this.unit = unit;
    }

    Period unit() {
        return unit;
    }
}
