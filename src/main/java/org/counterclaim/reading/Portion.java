package org.counterclaim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * As much of a stored text as one page shows; all portions together are the text.
 *
 * @param number from 1
 * @param start where it begins in the text, in code points
 */
public record Portion(int number, int start, String text) {
    /** About 2,000 words, in UTF-16 units. */
    static final int LONGEST = 12_000;

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    /** The portions of a text, each but the last ending after a paragraph, or a word where one is too long. */
    static List<Portion> of(String text) {
        var portions = new ArrayList<Portion>();
        int start = 0;
        int codePoints = 0;
        while (start < text.length() || portions.isEmpty()) {
            int end = end(text, start);
            portions.add(new Portion(portions.size() + 1, codePoints, text.substring(start, end)));
            codePoints += text.codePointCount(start, end);
            start = end;
        }
        return portions;
    }

    private static int end(String text, int start) {
        if (text.length() - start <= LONGEST) {
            return text.length();
        }
        int limit = start + LONGEST;
        int end = lastEnd(BETWEEN_PARAGRAPHS, text, start, limit);
        end = end > start ? end : lastEnd(BETWEEN_WORDS, text, start, limit);
        if (end > start) {
            return end;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static int lastEnd(Pattern border, String text, int start, int limit) {
        var found = border.matcher(text).region(start, limit);
        int end = start;
        while (found.find()) {
            end = found.end();
        }
        return end;
    }

    /** Where it ends in the text, in code points, exclusive. */
    int end() {
        return start + text.codePointCount(0, text.length());
    }

    /** Whether a code point of the text stands in it. */
    boolean has(int codePoint) {
        return codePoint >= start && codePoint < end();
    }

    /** Whether a range of the text stands in it. */
    boolean has(Place place) {
        return has(place.start()) && place.end() <= end();
    }

    /** The words of a range that stands in it. */
    String words(Place place) {
        return words(place.start(), place.end());
    }

    /** The words between two code points of the text, both in this portion. */
    String words(int from, int to) {
        int first = text.offsetByCodePoints(0, from - start);
        return text.substring(first, text.offsetByCodePoints(first, to - from));
    }
}
