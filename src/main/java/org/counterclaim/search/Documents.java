package org.counterclaim.search;

import java.util.List;

/** Makes documents of one kind of what is recorded, as it is recorded now; of what readers do not see, none. */
interface Documents {

    Kind kind();

    /** How many are read at once. */
    int atOnce();

    List<Document> of(Keys keys);
}
