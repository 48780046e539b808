package org.counterclaim.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows up to which change the digest was made; whoever holds its lock goes on. */
@Entity
@Table(name = "digest_reached")
class Reached {
    static final long ONLY = 1;

    @Id
    private Long id = ONLY;

    private long sequence;

    protected Reached() {}

    long sequence() {
        return sequence;
    }

    void advanceTo(long next) {
        sequence = next;
    }
}
