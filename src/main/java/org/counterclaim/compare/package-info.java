/**
 * Comparison: accounts side by side, question by question, each with a verdict that explains itself; pure, no tables.
 */
package org.counterclaim.compare;
