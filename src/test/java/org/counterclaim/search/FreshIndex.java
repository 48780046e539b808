package org.counterclaim.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The index in tests of other rooms, where nothing follows the history by itself. */
@Singleton
public class FreshIndex {
    private final KeptIndex index;

    FreshIndex(KeptIndex index) {
        this.index = index;
    }

    /** Makes it where there is none yet; what it finds may be old. */
    public void open() {
        if (!index.ready()) {
            try {
                index.catchUp();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
