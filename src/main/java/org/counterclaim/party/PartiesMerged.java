package org.counterclaim.party;

import org.counterclaim.history.Change;

/**
 * Told, in the same transaction, to the rooms whose records name the merged party.
 *
 * @param merged the duplicate
 * @param into the party that stays
 * @param cause the change that merged them; whatever follows is appended with it as its cause
 */
public record PartiesMerged(Party merged, Party into, Change cause) {}
