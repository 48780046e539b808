package org.counterclaim.suggest;

/**
 * A group of verbs that may make a statement.
 *
 * @param from its first token, auxiliaries included
 * @param to after its last token
 * @param head the verb itself
 */
record Cue(int from, int to, int head) {}
