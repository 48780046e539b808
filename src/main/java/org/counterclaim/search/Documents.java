package org.counterclaim.search;

import java.util.List;

/** Makes documents of one kind of what is recorded, as it is recorded now; of what readers do not see, none. */
interface Documents {

    Kind kind();

    /** How many are read at once. */
    int atOnce();

    /** The next keys behind one, in their order, with those of which there are no documents. */
    List<Long> keysAfter(long key);

    List<Document> of(Keys keys);
}
