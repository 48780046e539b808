package org.counterclaim.compare;

/** The values that an answer allows; two are equal if they allow the same ones. */
public sealed interface ValueSet permits IntervalSet, OptionSet, TextSet {

    /** Whether it allows nothing at all. */
    boolean isEmpty();

    /** The values that both allow; both have to answer one question. */
    ValueSet and(ValueSet other);

    /** Whether both can be true. */
    default boolean meets(ValueSet other) {
        return !and(other).isEmpty();
    }
}
