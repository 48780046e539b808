package org.counterclaim.fetch;

import java.time.Duration;

/**
 * How much is taken from the web at a time.
 *
 * @param bytes on the wire in all, and once more of the page when it is unpacked
 * @param time from the first look-up to the last byte
 * @param redirects how many are followed
 */
record Limits(long bytes, Duration time, int redirects) {
    /** Bytes in a megabyte, as sizes are said here. */
    private static final long MB = 1024 * 1024;

    static final Limits USUAL = new Limits(10 * MB, Duration.ofSeconds(20), 5);

    NotFetched tooLarge() {
        return new NotFetched(NotFetched.Reason.TOO_LARGE, Long.toString(bytes / MB));
    }
}
