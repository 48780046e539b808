/** Published documents in which statements are found, with the texts that were retrieved of them. */
package org.counterclaim.source;
