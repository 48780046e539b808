package org.counterclaim.timeline;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hostile entries over and over, each made when it is asked for, and counted. */
final class Many implements Timeline {
    private final Hostile hostile = new Hostile();
    private final int count;
    final AtomicInteger made = new AtomicInteger();

    Many(int count) {
        this.count = count;
    }

    @Override
    public Scope scope() {
        return hostile.scope();
    }

    @Override
    public Stream<Entry> entries() {
        var entries = hostile.entries()
                .filter(entry -> !(entry instanceof ClaimEntry claim
                        && claim.text().wording().equals(Hostile.LONG)))
                .toList();
        return IntStream.range(0, count)
                .peek(number -> made.incrementAndGet())
                .mapToObj(number -> entries.get(number % entries.size()));
    }
}
