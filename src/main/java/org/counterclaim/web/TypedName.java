package org.counterclaim.web;

/**
 * A field that names something recorded.
 *
 * @param text what was typed
 * @param id the id that the page put beside it, or that was chosen among several of that name; empty where there is
 *     none
 * @param shown the name that the page showed for that id
 */
public record TypedName(String text, String id, String shown) {

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Whether the page's own name was left as it was, so that it means what it meant, whatever that is called by now.
     */
    public boolean untouched() {
        return !id.isEmpty() && text.equals(shown);
    }
}
