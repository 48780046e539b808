package org.counterclaim.timeline;

import jakarta.ws.rs.BadRequestException;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.web.Cursor;

/**
 * A place in the order of a timeline, as claims are sorted by it in the database: in seconds since 1970, what has no
 * time before all others.
 */
record Place(long from, long to, long order) implements Comparable<Place> {

    static Place of(Entry entry) {
        return of(entry.when(), entry.order());
    }

    private static Place of(UncertainTime when, long order) {
        return when == null
                ? new Place(Long.MIN_VALUE, Long.MIN_VALUE, order)
                : new Place(when.earliestSecond(), when.latestSecond(), order);
    }

    static Place of(Cursor cursor) {
        var ends = cursor.key().split("_", -1);
        try {
            return new Place(Long.parseLong(ends[0]), Long.parseLong(ends[1]), cursor.id());
        } catch (NumberFormatException | IndexOutOfBoundsException unreadable) {
            throw new BadRequestException("not a place in a timeline", unreadable);
        }
    }

    String cursor() {
        return Cursor.encode(from + "_" + to, order);
    }

    @Override
    public int compareTo(Place other) {
        int byStart = Long.compare(from, other.from);
        int byEnd = byStart == 0 ? Long.compare(to, other.to) : byStart;
        return byEnd == 0 ? Long.compare(order, other.order) : byEnd;
    }
}
