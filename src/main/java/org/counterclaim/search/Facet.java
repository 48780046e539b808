package org.counterclaim.search;

import java.util.List;

/**
 * By what can be narrowed, with how much is found of each value.
 *
 * @param chosen the value that was chosen; null where none was
 */
public record Facet(Field field, List<Value> values, Value chosen) {

    /**
     * @param label for people
     * @param level how deep it stands in the tree of parties; 0 at the top
     */
    public record Value(String code, String label, long count, int level) {}
}
