package org.counterclaim.compare;

/**
 * A party as a comparison needs it.
 *
 * @param above the id of the party that it speaks for; null at the top of the tree
 * @param person whether it is a person, who speaks with the voice of the organisation above
 */
public record Speaker(String id, String name, String above, boolean person) {

    /** Two are equal if they are the same party. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Speaker that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
