package org.counterclaim.compare;

/**
 * An answer in the course of a voice's answers.
 *
 * @param orderUnknown whether it stands only because nobody knows which of several was given last
 */
public record Step(Given given, Fate fate, boolean orderUnknown) {
    boolean stands() {
        return fate == Fate.STANDS;
    }
}
