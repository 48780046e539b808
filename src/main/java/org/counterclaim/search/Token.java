package org.counterclaim.search;

/**
 * A word of a text as it is indexed.
 *
 * @param text as it stands in the index
 * @param start where it begins in the text, in UTF-16 units
 * @param end behind its last unit
 */
record Token(String text, int start, int end) {}
