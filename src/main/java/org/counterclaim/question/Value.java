package org.counterclaim.question;

import java.util.Set;
import org.counterclaim.time.UncertainTime;

/** What was answered, read as the kind of its question. */
public sealed interface Value {

    /** A number, as exact as it was given. */
    record Number(Quantity quantity) implements Value {}

    /** Yes or no. */
    record YesNo(boolean yes) implements Value {}

    /** Some instant within an uncertain time. */
    record Time(UncertainTime time) implements Value {}

    /** Options by their ids, in the order of the question; {@link Option#ELSE} is something else than all of them. */
    record Options(Set<String> ids) implements Value {}

    /** Words. */
    record Text(String text) implements Value {}
}
