package org.counterclaim.suggest;

/**
 * Words between quotation marks, by the tokens of the marks.
 *
 * @param open the opening mark
 * @param close the closing mark, or the last word where nothing closes the quote
 * @param closed whether there is a closing mark
 * @param doubled whether the marks are double
 */
record Quoted(int open, int close, boolean closed, boolean doubled) {

    boolean contains(int token) {
        return open <= token && token <= close;
    }

    int words() {
        return close - open - (closed ? 1 : 0);
    }
}
