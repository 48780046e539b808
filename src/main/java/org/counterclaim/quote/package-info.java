/** Quotations: whether words stand in a text, where, and the anchor that finds the place again. */
package org.counterclaim.quote;
