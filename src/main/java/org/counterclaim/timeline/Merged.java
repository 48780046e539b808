package org.counterclaim.timeline;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Claims and events in one order, each read when it is its turn. */
final class Merged implements Iterator<Entry> {
    private final Iterator<? extends Entry> one;
    private final Iterator<? extends Entry> other;
    private final Comparator<Entry> order;
    private Entry nextOfOne;
    private Entry nextOfOther;

    private Merged(Iterator<? extends Entry> one, Iterator<? extends Entry> other, Comparator<Entry> order) {
        this.one = one;
        this.other = other;
        this.order = order;
    }

    /** Both have to be in this order themselves. */
    static Stream<Entry> of(Stream<? extends Entry> one, Stream<? extends Entry> other, Comparator<Entry> order) {
        var merged = new Merged(one.iterator(), other.iterator(), order);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        if (nextOfOne == null && one.hasNext()) {
            nextOfOne = one.next();
        }
        if (nextOfOther == null && other.hasNext()) {
            nextOfOther = other.next();
        }
        return nextOfOne != null || nextOfOther != null;
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        boolean first = nextOfOther == null || nextOfOne != null && order.compare(nextOfOne, nextOfOther) <= 0;
        var next = first ? nextOfOne : nextOfOther;
        if (first) {
            nextOfOne = null;
        } else {
            nextOfOther = null;
        }
        return next;
    }
}
