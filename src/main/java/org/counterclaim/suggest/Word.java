package org.counterclaim.suggest;

/**
 * A word or a sign of an English text.
 *
 * @param at its place in the text, in code points
 * @param text as it is written
 * @param lower in lower case, with straight apostrophes
 * @param tag its part of speech as the Penn Treebank names it, such as {@code NNS} or {@code VBD}; a guess
 * @param sentence the number of its sentence, from 0; quotes are kept whole
 */
public record Word(Span at, String text, String lower, String tag, int sentence) {}
