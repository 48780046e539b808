package org.counterclaim.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that one node at a time does to the index of a cluster: whoever holds the lock of its row. */
@Entity
@Table(name = "search_turn")
class SearchTurn {
    /** Follows the history, and says which index serves. */
    static final String FOLLOW = "FOLLOW";
    /** Makes an index anew, and deletes what does not serve. */
    static final String MAKE = "MAKE";

    @Id
    private String name;

    protected SearchTurn() {}

    String name() {
        return name;
    }
}
