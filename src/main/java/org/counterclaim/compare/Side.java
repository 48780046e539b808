package org.counterclaim.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One answer of a column: all that stands in it and allows the same values.
 *
 * @param answers in the order of time, at least one
 */
public record Side(Speaker column, String topic, ValueSet set, List<Given> answers) {

    /** The answer in which it was given last. */
    public Given latest() {
        return answers.get(answers.size() - 1);
    }

    /** Who in the column gives it. */
    public Set<Speaker> voices() {
        return answers.stream().map(Given::voice).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean meets(Side other) {
        return set.meets(other.set);
    }
}
