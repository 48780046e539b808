package org.counterclaim.search;

import java.io.IOException;
import org.counterclaim.history.ChainPlace;

/** The index that this application asks and keeps up with the history. */
interface KeptIndex extends Engine {

    /** Brings it to the end of the history, or makes it where there is none; one thread does so at a time. */
    void catchUp() throws IOException;

    /** Whether it has caught up since this node was started. */
    boolean ready();

    /** How far it follows the history; an {@link EngineUnavailable} where there is none. */
    ChainPlace reached();

    /** Has it made anew; what is there serves until then. */
    void remake();
}
