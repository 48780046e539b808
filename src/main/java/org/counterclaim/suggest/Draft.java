package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** What the rules have found so far. */
final class Draft {
    private final List<Found> all = new ArrayList<>();

    List<Found> all() {
        all.sort(Comparator.comparingInt(Draft::first));
        return all;
    }

    private static int first(Found found) {
        return found.start();
    }

    void add(Found found) {
        all.add(found);
    }

    void replace(Found old, Found found) {
        all.set(all.indexOf(old), found);
    }

    /** Whether the token is part of what somebody says. */
    boolean isSaid(int token) {
        return all.stream().anyMatch(found -> found.contains(token));
    }

    boolean overlaps(Range range) {
        return all.stream().flatMap(found -> found.content().stream()).anyMatch(range::overlaps);
    }

    boolean isCue(int token) {
        return all.stream().anyMatch(found -> found.cue() != null && found.cue().contains(token));
    }

    /** The statement that ends last before the token. */
    Optional<Found> before(int token) {
        return all.stream().filter(found -> found.start() < token).max(Comparator.comparingInt(Draft::last));
    }

    static int last(Found found) {
        int last = found.end();
        if (found.cue() != null) {
            last = Math.max(last, found.cue().to());
        }
        return found.source() == null ? last : Math.max(last, found.source().to());
    }
}
