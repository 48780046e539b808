package org.counterclaim.party;

import org.counterclaim.history.Change;

/**
 * Told, in the same transaction, when a merge is undone, so that what followed it goes back.
 *
 * @param merged the party that stands for itself again
 * @param from the party it had been merged into
 * @param merge the change that had merged them, the cause of what followed
 * @param cause the change that undoes it
 */
public record PartiesUnmerged(Party merged, Party from, Change merge, Change cause) {}
