package org.counterclaim.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps documents and finds them: in the data folder of this node, or in a cluster of its own. */
interface Engine {

    /**
     * What is asked of it.
     *
     * @param wanted what is found and counted in {@link Found#total()} and {@link Found#facets()}
     * @param after a place that {@link Found#next()} gave for the same match and order; null for the beginning
     * @param count how many are given at most; may be 0 where only counts are wanted
     * @param facets the fields whose values are counted, each with at most {@code most} values
     */
    record Ask(Match wanted, Order order, String after, int count, Set<Field> facets, int most) {}

    /**
     * What it found.
     *
     * @param total how many documents match, exactly
     * @param facets the values of each field that was asked for, the most frequent first
     * @param next where the rest begins; null where this is the end
     */
    record Found(List<Hit> hits, long total, Map<Field, List<Count>> facets, String next) {}

    /**
     * A document that was found.
     *
     * @param subject the public id of what it stands for
     * @param text the passage that it was written with; empty for all but sources
     */
    record Hit(String key, String subject, Kind kind, String text) {}

    /** How many documents that were found have a value. */
    record Count(String value, long documents) {}

    /** What has to be done to an index to follow the history. */
    sealed interface Step {

        /** Takes away all that has one of these marks. */
        record Drop(Field field, Set<String> values) implements Step {}

        /** Writes documents, each in the place of the one with its key. */
        record Put(List<Document> documents) implements Step {}
    }

    /** What everybody finds from now on; never null. */
    Found find(Ask ask);

    /** The best of what matches, where nobody asks how much that is: counting takes longer than finding. */
    default List<Hit> best(Match wanted, int count) {
        return find(new Ask(wanted, Order.RELEVANCE, null, count, Set.of(), 0)).hits();
    }
}
