package org.counterclaim.time;

/** What stands after a point to qualify it (EDTF: Qualification of a date). */
enum Mark {
    /** Nothing. */
    NONE,
    /** {@code ?}: the source itself is in doubt. */
    UNCERTAIN,
    /** {@code ~}: near it. */
    APPROXIMATE,
    /** {@code %}: in doubt and only near it. */
    BOTH;

    static Mark of(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }

    static boolean standsIn(String text) {
        return text.chars().anyMatch(sign -> of((char) sign) != NONE);
    }
}
