package org.counterclaim.timeline;

import java.util.Comparator;
import org.counterclaim.time.UncertainTime;

/** One line of a timeline: a claim by when it was said, or an event by when it took place. */
public sealed interface Entry permits ClaimEntry, EventEntry {

    /** Earliest possible instant, then latest, then the order of recording; first what nobody can date. */
    Comparator<Entry> IN_TIME = Comparator.comparing(Place::of);

    /** The public id. */
    String id();

    /** Its place in the order of recording. */
    long order();

    /** When it was said or took place; null where nobody knows. */
    UncertainTime when();

    /** Where its page is, from the root of the application on. */
    String address();
}
