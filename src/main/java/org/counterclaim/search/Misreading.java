package org.counterclaim.search;

/**
 * What could not be read in a query as it may have been meant.
 *
 * @param piece what was typed, its first {@value #SHOWN} chars at most
 */
public record Misreading(Kind kind, String piece) {
    static final int SHOWN = 100;

    /** What is wrong with it. */
    public enum Kind {
        /** A quotation mark that nothing closes; read as if it were not there. */
        UNBALANCED_QUOTE,
        /** A name before a colon that is no filter. */
        UNKNOWN_FILTER,
        FILTER_WITHOUT_VALUE,
        /** A form or a possession that there is not. */
        UNKNOWN_VALUE,
        NO_TIME,
        NO_LANGUAGE,
        LEADING_WILDCARD,
        WILDCARD_INSIDE,
        /** Fewer than two characters before the asterisk. */
        PREFIX_TOO_SHORT,
        MINUS_ALONE,
        /** There is no word and no filter, or all are excluded. */
        NOTHING_TO_FIND,
        /** From here on nothing was read. */
        TOO_LONG
    }
}
