package org.counterclaim.access;

/** Who sends a request of the route walk. */
enum Sender {
    VISITOR,
    READER,
    CONTRIBUTOR,
    EDITOR,
    ADMIN;

    /** The role; a visitor has none. */
    Role role() {
        return Role.valueOf(name());
    }
}
