package org.counterclaim.history;

/**
 * What a check of the whole chain found.
 *
 * @param checked how many entries were recomputed and found right
 * @param broken the sequence of the first entry that is missing or not what was recorded; null where the chain is whole
 * @param fault what is wrong with it; null where the chain is whole
 */
public record ChainCheck(long checked, Long broken, Fault fault) {

    /** What can be wrong with an entry. */
    public enum Fault {
        /** An entry that the chain needs is not there. */
        MISSING,
        /** The entry does not name the hash of the one before it. */
        UNLINKED,
        /** Who, what, when or why was changed after recording. */
        HEAD_ALTERED,
        /** The recorded state was changed after recording. */
        SNAPSHOT_ALTERED
    }

    public boolean whole() {
        return broken == null;
    }

    /** Goes along the chain and remembers the first fault. */
    static final class Running {
        private long reached;
        private String hash = ChainHead.BEFORE_THE_FIRST;
        private ChainCheck broken;

        long reached() {
            return reached;
        }

        boolean whole() {
            return broken == null;
        }

        void add(Change change) {
            if (broken != null) {
                return;
            }
            var fault = faultOf(change);
            if (fault != null) {
                long at = fault == Fault.MISSING ? reached + 1 : change.sequence();
                broken = new ChainCheck(reached, at, fault);
                return;
            }
            reached = change.sequence();
            hash = change.hash();
        }

        private Fault faultOf(Change change) {
            if (change.sequence() != reached + 1) {
                return Fault.MISSING;
            }
            if (!hash.equals(change.previousHash())) {
                return Fault.UNLINKED;
            }
            if (!change.snapshotIntact()) {
                return Fault.SNAPSHOT_ALTERED;
            }
            return change.computeHash().equals(change.hash()) ? null : Fault.HEAD_ALTERED;
        }

        ChainCheck endingAt(ChainHead head) {
            if (broken != null) {
                return broken;
            }
            if (head.sequence() != reached) {
                return new ChainCheck(reached, reached + 1, Fault.MISSING);
            }
            return head.hash().equals(hash)
                    ? new ChainCheck(reached, null, null)
                    : new ChainCheck(reached, reached, Fault.HEAD_ALTERED);
        }
    }
}
