package org.counterclaim.search;

import io.quarkus.panache.common.Parameters;
import java.util.List;

/** Which records of a kind are read: some by their keys, or all between two keys, which is quicker for many. */
record Keys(List<Long> some, boolean between) {

    static Keys some(List<Long> keys) {
        return new Keys(keys, false);
    }

    /** All from the first to the last of these, which follow one another. */
    static Keys between(List<Long> following) {
        return new Keys(List.of(following.get(0), following.get(following.size() - 1)), true);
    }

    /** The condition in HQL, with {@link #parameters()}. */
    String where(String key) {
        return between ? key + " between :first and :last" : key + " in :some";
    }

    Parameters parameters() {
        return between ? Parameters.with("first", some.get(0)).and("last", some.get(1)) : Parameters.with("some", some);
    }
}
