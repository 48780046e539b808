package org.counterclaim.timeline;

import java.util.stream.Stream;

/** The entries of a timeline as a reader chose to see them. */
public interface Timeline {

    Scope scope();

    /** All entries in {@link Entry#IN_TIME} order, from the beginning each time; only a few are in memory at once. */
    Stream<Entry> entries();
}
