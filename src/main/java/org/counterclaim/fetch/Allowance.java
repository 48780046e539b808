package org.counterclaim.fetch;

/** How many bytes may still come in. */
final class Allowance {
    private final Limits limits;
    private long left;

    Allowance(Limits limits) {
        this.limits = limits;
        this.left = limits.bytes();
    }

    void take(int bytes) throws NotFetched {
        left -= bytes;
        if (left < 0) {
            throw limits.tooLarge();
        }
    }
}
