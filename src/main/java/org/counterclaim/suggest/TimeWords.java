package org.counterclaim.suggest;

import java.util.Set;

/** Which words are days and periods: {@code Tuesday}, {@code last week}. */
final class TimeWords {
    private static final Set<String> PERIODS = Set.of(
            "week", "month", "year", "morning", "night", "evening", "afternoon", "summer", "fall", "spring", "weekend");

    private TimeWords() {}

    static boolean isDay(Token token) {
        return token.is("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    }

    static boolean isMonth(Token token) {
        return token.isCapitalized()
                && token.is(
                        "january",
                        "february",
                        "march",
                        "april",
                        "may",
                        "june",
                        "july",
                        "august",
                        "september",
                        "october",
                        "november",
                        "december");
    }

    /** {@code this week} and the like. */
    static boolean isPeriod(Token first, Token last) {
        return first.is("this", "last", "next", "earlier") && PERIODS.contains(last.lower());
    }
}
