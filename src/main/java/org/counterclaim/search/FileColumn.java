package org.counterclaim.search;

import java.util.Locale;

/** What a file says of each finding; the names never change. */
enum FileColumn {
    KIND,
    /** The public id. */
    ID,
    /** Where its page is; of a text, the version in which it stands. */
    ADDRESS,
    /** What it is called; of a claim, who says it. */
    TITLE,
    /** The other names of a party, one a line. */
    NAMES,
    /** The wording of a claim, a passage of a source, the note on a party, the summary of an event. */
    TEXT,
    TRANSLATION,
    /** A tag of BCP 47. */
    LANGUAGE,
    /** When it was said or published, or happened, as it was recorded, in EDTF. */
    TIME,
    /** What a claim is about. */
    EVENT,
    /** Who makes a claim. */
    PARTY,
    /** Where a claim was found. */
    SOURCE,
    PUBLISHER,
    /** How many hands a claim came through, a number. */
    HANDS,
    /** Grows in the order of recording; too great for some programs to hold as a number. */
    RECORDED;

    /** Its name in files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
