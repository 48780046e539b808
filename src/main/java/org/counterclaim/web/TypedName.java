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
    /** An empty field. */
    public static final TypedName NOTHING = new TypedName("", "", "");

    /** The field as it opens on something recorded. */
    public static TypedName of(String id, String name) {
        return new TypedName(name, id, name);
    }

    /** What people read. */
    @Override
    public String toString() {
        return text;
    }

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
