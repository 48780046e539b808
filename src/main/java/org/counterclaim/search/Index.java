package org.counterclaim.search;

import java.io.IOException;
import java.util.List;

/** Where documents are written, each time with the sequence of the last change that they are known to show. */
interface Index {

    /** Does what has to be done, in this order; it is found when the index is next refreshed. */
    void write(List<Engine.Step> steps, long sequence) throws IOException;

    /** Adds documents of which none is there yet. */
    void add(List<Document> documents, long sequence) throws IOException;

    /** Lets what was written be found. */
    void refresh() throws IOException;
}
