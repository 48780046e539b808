package org.counterclaim.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one row that knows the newest change; whoever holds its lock may write. */
@Entity
class ChainHead {
    static final long ONLY = 1;
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    @Id
    private Long id;

    private long sequence;
    private String hash;

    protected ChainHead() {}

    long sequence() {
        return sequence;
    }

    String hash() {
        return hash;
    }

    void advanceTo(Change change) {
        sequence = change.sequence();
        hash = change.hash();
    }
}
