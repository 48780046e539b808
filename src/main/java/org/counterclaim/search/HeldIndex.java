package org.counterclaim.search;

import java.io.IOException;
import java.util.List;
import org.counterclaim.search.Engine.Step;

/** An index that is written only as long as this node has its turn. */
record HeldIndex(Index index, SearchTurns turns) implements Index {

    @Override
    public void write(List<Step> steps, long sequence) throws IOException {
        turns.keep();
        index.write(steps, sequence);
    }

    @Override
    public void add(List<Document> documents, long sequence) throws IOException {
        turns.keep();
        index.add(documents, sequence);
    }

    @Override
    public void refresh() throws IOException {
        index.refresh();
    }
}
