package org.counterclaim.document;

/**
 * A document as people read it, and what it says of itself; nothing here was checked, and what it does not say is
 * empty.
 *
 * @param type what it is by its content
 * @param text paragraphs with one blank line between them, rows of a table as lines with tabs between their cells;
 *     never empty, at most {@value #MOST_TEXT} bytes of UTF-8, not normalised; of the control characters only line
 *     feeds and tabs are left
 * @param title at most {@value #MOST_TITLE} characters; where the document says none, how its text begins
 * @param publisher whoever publishes it, or sends the letter; at most {@value #MOST_TITLE} characters
 * @param address where it stands on the web, with http or https; where the document does not say, where it was fetched
 * @param published a day or a minute with offset in EDTF (ISO 8601-2, level 0): {@code 2016-09-17},
 *     {@code 2016-09-17T20:15+03:00}, {@code 2016-09-17T17:15Z}; of a clock time without offset only the day is left
 * @param language a tag of BCP 47; where the document does not say, a guess by its words, if these leave little doubt
 */
public record Document(
        DocumentType type,
        String text,
        String title,
        String publisher,
        String address,
        String published,
        String language) {
    /** The longest text in bytes of UTF-8. */
    public static final int MOST_TEXT = 2 * 1024 * 1024;

    /** The longest title in characters; longer ones are cut after a word. */
    public static final int MOST_TITLE = 200;
}
