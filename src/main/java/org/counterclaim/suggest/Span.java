package org.counterclaim.suggest;

/**
 * A range of a text.
 *
 * @param start of the first code point, from 0
 * @param end after the last code point, greater than start
 * @throws IllegalArgumentException if the range is empty or starts before the text
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    /** Whether the two have a code point in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
