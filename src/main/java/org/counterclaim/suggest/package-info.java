/**
 * Finds statements in a text: who said it, by which words, what was said, and by whom it was passed on.
 *
 * <p>Text in, candidates out, nothing else: the same text gives the same candidates on every machine. A person decides
 * what becomes a claim.
 */
package org.counterclaim.suggest;
