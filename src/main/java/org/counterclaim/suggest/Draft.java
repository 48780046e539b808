package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.suggest.Found.Range;

/** What the rules have found so far. */
final class Draft {
    private final List<Found> all = new ArrayList<>();
    private final BitSet said = new BitSet();
    private final BitSet cues = new BitSet();

    List<Found> all() {
        all.sort(Comparator.comparingInt(Draft::first));
        return all;
    }

    private static int first(Found found) {
        return found.start();
    }

    void add(Found found) {
        all.add(found);
        mark(found);
    }

    void replace(Found old, Found found) {
        all.set(all.indexOf(old), found);
        mark(found);
    }

    private void mark(Found found) {
        found.content().forEach(range -> said.set(range.from(), Math.max(range.from(), range.to())));
        if (found.cue() != null) {
            cues.set(found.cue().from(), found.cue().to());
        }
    }

    /** Whether the token is part of what somebody says. */
    boolean isSaid(int token) {
        return said.get(token);
    }

    boolean overlaps(Range range) {
        int next = said.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }

    boolean isCue(int token) {
        return cues.get(token);
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
