package org.counterclaim.question;

import java.util.Arrays;
import java.util.Optional;

/** Where a question is moved to among those of its event. */
enum Direction {
    /** Before the one above it. */
    UP,
    /** Behind the one below it. */
    DOWN;

    static Optional<Direction> of(String name) {
        return Arrays.stream(values())
                .filter(direction -> direction.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
