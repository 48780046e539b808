package org.counterclaim.search;

/** A cluster did not take a document, so that its index may not be thought to have followed the history. */
class NotIndexed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotIndexed(String message) {
        super(message);
    }
}
