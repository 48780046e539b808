/**
 * Finds what is recorded by its words: an index that follows the history, the queries people type, what an answer to
 * one looks like.
 *
 * <p>What is asked is put into a {@link org.counterclaim.search.Match}, and what is recorded into
 * {@link org.counterclaim.search.Document}s, before an {@link org.counterclaim.search.Engine} sees either: words are
 * cut and folded here, so that every engine finds the same.
 */
package org.counterclaim.search;
