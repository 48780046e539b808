/** The append-only, hash-chained history, and the one door through which the record is written. */
package org.counterclaim.history;
