package org.counterclaim.suggest;

/** Tokens from one end of a sentence to the next, quotes kept whole. */
record Sentence(int from, int to, int paragraph) {}
