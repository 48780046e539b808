package org.counterclaim.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An event whose accounts are to be compared again. */
@Entity
@Table(name = "digest_due")
class Due {
    @Id
    private Long eventId;

    protected Due() {}

    Due(Long eventId) {
        this.eventId = eventId;
    }

    Long eventId() {
        return eventId;
    }
}
