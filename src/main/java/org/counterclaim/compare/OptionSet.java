package org.counterclaim.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Some of the options of a question.
 *
 * @param denial whether it is what is left by a denial: that never equals what somebody asserts, though both can be
 *     true
 */
public record OptionSet(Set<String> ids, boolean denial) implements ValueSet {

    @Override
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    @Override
    public boolean meets(ValueSet other) {
        return !Collections.disjoint(ids, ((OptionSet) other).ids);
    }

    @Override
    public OptionSet and(ValueSet other) {
        var both = new HashSet<>(ids);
        both.retainAll(((OptionSet) other).ids);
        return new OptionSet(both, false);
    }
}
