package org.counterclaim.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One page of a list.
 *
 * @param items its entries in the order of the list
 * @param previous the address of the page before, as a cursor; null on the first page
 * @param next the address of the page after, as a cursor; null on the last page
 */
public record Slice<T>(List<T> items, String previous, String next) {

    /** The number of entries on a page. */
    public static final int SIZE = 50;

    /**
     * Makes a page of what a query found.
     *
     * @param found up to {@code SIZE + 1} entries from the cursor on, in the direction of the cursor
     * @param place the place of an entry, see {@link Cursor#encode}
     */
    public static <T> Slice<T> of(List<T> found, Cursor cursor, Function<T, String> place) {
        boolean backwards = cursor != null && cursor.backwards();
        boolean more = found.size() > SIZE;
        var items = new ArrayList<>(more ? found.subList(0, SIZE) : found);
        if (backwards) {
            Collections.reverse(items);
        }
        if (items.isEmpty()) {
            return new Slice<>(items, null, null);
        }
        boolean hasPrevious = backwards ? more : cursor != null;
        boolean hasNext = backwards || more;
        return new Slice<>(
                items,
                hasPrevious ? place.apply(items.get(0)) : null,
                hasNext ? place.apply(items.get(items.size() - 1)) : null);
    }

    /** Makes a page of a log that is only read from its newest entry towards older ones. */
    public static <T> Slice<T> older(List<T> found, ToLongFunction<T> sequence) {
        boolean more = found.size() > SIZE;
        var items = more ? found.subList(0, SIZE) : found;
        return new Slice<>(items, null, more ? Long.toString(sequence.applyAsLong(items.get(SIZE - 1))) : null);
    }
}
