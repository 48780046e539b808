package org.counterclaim.timeline;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterclaim.time.UncertainTime;

/** Times that leave nothing open, for formats that know no others: one day, or one moment to the minute or closer. */
final class Exact {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)(Z|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern CLOCK_TIME = Pattern.compile("\\dT\\d");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int SECONDS = 60;

    private Exact() {}

    /** The day or the moment in ISO 8601, as closely as it was recorded; empty where it is not exact. */
    static Optional<String> of(UncertainTime when) {
        var text = when.text().toUpperCase(Locale.ROOT);
        if (DAY.matcher(text).matches()) {
            return Optional.of(text);
        }
        var moment = MOMENT.matcher(text);
        if (!moment.matches() || isAmbiguous(when)) {
            return Optional.empty();
        }
        return moment.group(2) == null ? offset(when).map(text::concat) : Optional.of(text);
    }

    /** In the hour that comes twice when clocks are put back, or never when they are put forward. */
    private static boolean isAmbiguous(UncertainTime when) {
        return Duration.between(when.earliest(), when.latest()).compareTo(MINUTE) >= 0;
    }

    /** Empty where clocks ran by the sun, at offsets that ISO 8601 cannot write. */
    private static Optional<String> offset(UncertainTime when) {
        return Optional.of(when.zone().getRules().getOffset(when.earliest()))
                .filter(offset -> offset.getTotalSeconds() % SECONDS == 0)
                .map(Object::toString);
    }

    static boolean hasClockTime(UncertainTime when) {
        return CLOCK_TIME.matcher(when.text().toUpperCase(Locale.ROOT)).find();
    }
}
