package org.counterclaim.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Writes timelines in one format. The same timeline makes the same bytes in each language. */
interface TimelineExport {

    TimelineFormat format();

    /** What may be lost in this format; each is counted before the file is made. */
    Set<Loss> losses();

    /**
     * Writes the whole file, and leaves the stream open. Memory does not grow with the number of entries.
     *
     * @throws IOException if the stream cannot be written
     */
    void write(Timeline timeline, OutputStream out) throws IOException;
}
