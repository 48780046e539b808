/** Parties: whoever makes or relays statements, as a tree in which "below" means "speaks for". */
package org.counterclaim.party;
