package org.counterclaim.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The hash of the code by which the first user comes in: one row, and none once somebody has. */
@Entity
class SetupCode {
    static final long ONLY = 1;

    @Id
    private Long id;

    private String hash;

    protected SetupCode() {}

    String hash() {
        return hash;
    }
}
