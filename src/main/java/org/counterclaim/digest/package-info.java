/**
 * What comparisons found, question by question, kept for pages that look over many events. All of it is derived: it
 * tails the history, and can be thrown away and made again.
 */
package org.counterclaim.digest;
