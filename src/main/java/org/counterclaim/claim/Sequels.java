package org.counterclaim.claim;

import java.util.List;

/** What came of a claim: the claims that took its place, and those that repeat it. */
public record Sequels(Claim claim, List<Claim> claims) {

    /** The claims that replace it, by when they were said. */
    public List<Claim> replacing() {
        return claims.stream().filter(other -> claim.equals(other.replaces())).toList();
    }

    /** The claims that merely repeat it, by when they were said. */
    public List<Claim> repeating() {
        return claims.stream().filter(other -> claim.equals(other.repeats())).toList();
    }

    /** The claim by which its party took it back, or null. */
    public Claim retraction() {
        return inManner(Manner.RETRACTS);
    }

    /** The claim that says that it had been reported wrongly, or null. */
    public Claim rectification() {
        return inManner(Manner.MISREPORTED);
    }

    private Claim inManner(Manner manner) {
        return replacing().stream()
                .filter(other -> other.manner() == manner)
                .findFirst()
                .orElse(null);
    }
}
