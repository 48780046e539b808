package org.counterclaim.quote;

/** Whether the words stand in the text; it says nothing on whether they were spoken. */
public enum QuoteCheck {
    /** In one place. */
    EXACT,
    /** In several places, so that somebody has to choose. */
    AMBIGUOUS,
    /** Nowhere. */
    ABSENT;

    static QuoteCheck of(int places) {
        return switch (places) {
            case 0 -> ABSENT;
            case 1 -> EXACT;
            default -> AMBIGUOUS;
        };
    }
}
