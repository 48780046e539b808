package org.counterclaim.quote;

/**
 * One place in a text.
 *
 * <p>Source: <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>, 2017, sections Text Quote
 * Selector (exact, prefix, suffix) and Text Position Selector (start, end).
 *
 * @param exact the words as the text has them, not as they were typed
 * @param prefix what stands right before; as many whole grapheme clusters as {@value #CONTEXT} code points hold
 * @param suffix what stands right after; as many whole grapheme clusters as {@value #CONTEXT} code points hold
 * @param start code points from the beginning of the text
 * @param end code points from the beginning of the text to the first one that no longer belongs to the place
 * @throws IllegalArgumentException if start is negative, or if start and end are not apart by the length of exact
 */
public record Anchor(String exact, String prefix, String suffix, int start, int end) {

    /** The most code points of a prefix or a suffix. */
    public static final int CONTEXT = 240;

    public Anchor {
        if (start < 0 || end - start != exact.codePointCount(0, exact.length())) {
            throw new IllegalArgumentException("\"" + exact + "\" does not reach from " + start + " to " + end);
        }
    }
}
