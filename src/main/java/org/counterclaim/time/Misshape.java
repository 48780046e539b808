package org.counterclaim.time;

import java.util.regex.Pattern;

/** Texts that have the shape of no date, told apart so that the message can help; the first that fits is meant. */
enum Misshape {
    /** {@code 500}, {@code 20160}; eight digits are rather a date without hyphens. */
    YEAR_DIGITS("year.digits", "-?\\d{1,3}|-?\\d{5,7}"),
    /** {@code 2X16}, {@code 201X-09}. */
    MASK("mask", "(?=.*X)-?[\\dX]+(-[\\dX]+)*"),
    /** {@code 2016-09T17:00}. */
    CLOCK_WITHOUT_DAY("clock.date", "-?[\\dX]+(-[\\dX]+)?[Tt]\\d.*"),
    /** Everything else. */
    OTHER("shape", ".*");

    private final String reason;
    private final Pattern pattern;

    Misshape(String reason, String pattern) {
        this.reason = reason;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    static Misshape of(String text) {
        for (Misshape misshape : values()) {
            if (misshape.pattern.matcher(text).matches()) {
                return misshape;
            }
        }
        return OTHER;
    }

    String reason() {
        return reason;
    }
}
