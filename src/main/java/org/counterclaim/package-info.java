/** Counterclaim: a room per feature; see {@code docs/decisions.md} for why. */
package org.counterclaim;
