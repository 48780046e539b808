package org.counterclaim.history;

import io.quarkus.security.identity.SecurityIdentity;

/** Who wrote a Change: all that history knows of a user. */
public record Author(String id, String name) {
    /** The attribute of the signed-in identity that carries its author. */
    public static final String ATTRIBUTE = "author";

    static Author of(SecurityIdentity identity) {
        Author author = identity.getAttribute(ATTRIBUTE);
        if (author == null) {
            throw new IllegalStateException("A change needs a signed-in author");
        }
        return author;
    }
}
