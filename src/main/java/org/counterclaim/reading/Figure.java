package org.counterclaim.reading;

import java.util.HashSet;
import java.util.Set;

/**
 * A figure in a statement, with what it counts and what is said of that.
 *
 * @param hedge its words
 * @param head the meaning of the noun it counts; empty where it stands for one that is not repeated
 * @param qualifiers what stands before that noun
 * @param states what happened to those who are counted; empty if nothing is said or nothing is certain
 * @param said the meanings of the other words of its clause
 */
record Figure(Hedge hedge, String head, Set<String> qualifiers, Set<String> states, Set<String> said) {

    Figure with(String otherHead) {
        return new Figure(hedge, otherHead, qualifiers, states, said);
    }

    Figure and(Set<String> otherStates) {
        return new Figure(hedge, head, qualifiers, otherStates, said);
    }

    Figure saying(Set<String> more) {
        var all = new HashSet<>(said);
        all.addAll(more);
        return new Figure(hedge, head, qualifiers, states, all);
    }

    boolean standsAlone() {
        return head.isEmpty() && qualifiers.isEmpty();
    }
}
