package org.counterclaim.source;

import java.text.NumberFormat;
import java.util.Locale;

/** A size as people say it: a number of few digits, and what it counts. */
public record FileSize(String amount, Unit unit) {
    private static final double STEP = 1024;
    private static final double EXACT_BELOW = 10;

    /** What a size is counted in. */
    public enum Unit {
        /** Single bytes. */
        BYTES,
        /** 1,024 bytes. */
        KB,
        /** 1,024 KB. */
        MB
    }

    static FileSize of(long bytes, Locale locale) {
        if (bytes < STEP) {
            return new FileSize(digits(bytes, 0, locale), Unit.BYTES);
        }
        double kilobytes = bytes / STEP;
        // 1,023.6 KB would be rounded to 1,024.
        return Math.round(kilobytes) < STEP
                ? new FileSize(rounded(kilobytes, locale), Unit.KB)
                : new FileSize(rounded(kilobytes / STEP, locale), Unit.MB);
    }

    private static String rounded(double amount, Locale locale) {
        return digits(amount, amount < EXACT_BELOW ? 1 : 0, locale);
    }

    private static String digits(double amount, int decimals, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
