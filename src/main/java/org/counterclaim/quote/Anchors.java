package org.counterclaim.quote;

/** Makes the anchors of places given in chars, in rising order. */
final class Anchors {

    private final String text;
    private final Clusters before;
    private final Clusters after;
    private int chars;
    private int codePoints;

    Anchors(String text) {
        this.text = text;
        this.before = new Clusters(text);
        this.after = new Clusters(text);
    }

    Anchor of(int start, int end) {
        codePoints += text.codePointCount(chars, start);
        chars = start;
        String exact = text.substring(start, end);
        return new Anchor(
                exact,
                text.substring(before.ceiling(contextBefore(start)), start),
                text.substring(end, after.floor(contextAfter(end))),
                codePoints,
                codePoints + exact.codePointCount(0, exact.length()));
    }

    private int contextBefore(int start) {
        int at = start;
        for (int i = 0; i < Anchor.CONTEXT && at > 0; i++) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private int contextAfter(int end) {
        int at = end;
        for (int i = 0; i < Anchor.CONTEXT && at < text.length(); i++) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }
}
