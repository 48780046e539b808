package org.counterclaim.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines of print, of which some end within a word. A hyphen there belongs to the word, as in "well-known", or to
 * the line; which of the two, the other words of the document tell.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[-‐][\\p{L}\\p{M}\\p{Nd}]+)*");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*)[-‐]$");
    private static final Pattern AFTER = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}]*");
    private static final int LONGEST = 60;

    private final Set<String> words = new HashSet<>();

    /** Learns the words of a document, but for those that a line end may have cut. */
    Hyphens(List<String> lines) {
        boolean cut = false;
        for (var line : lines) {
            var found = WORD.matcher(line).results().toList();
            boolean ends = BEFORE.matcher(line).find();
            for (var word : found.subList(
                    cut && !found.isEmpty() ? 1 : 0, ends ? Math.max(found.size() - 1, cut ? 1 : 0) : found.size())) {
                words.add(folded(word.group()));
            }
            cut = ends;
        }
    }

    /** Makes ready for a line what stands before it. */
    void join(StringBuilder text, String line) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\u00AD') {
            text.setLength(text.length() - 1);
            return;
        }
        var before = BEFORE.matcher(text.substring(Math.max(0, text.length() - LONGEST)));
        var after = AFTER.matcher(line);
        if (!before.find()) {
            text.append(' ');
        } else if (after.find() && isOfTheLine(before, after)) {
            text.setLength(text.length() - 1);
        }
    }

    private boolean isOfTheLine(Matcher before, Matcher after) {
        var first = folded(before.group(1));
        var second = folded(after.group());
        if (words.contains(first + second)) {
            return true;
        }
        boolean wordsOfTheirOwn = words.contains(first) && words.contains(second);
        return !words.contains(first + "-" + second) && !wordsOfTheirOwn;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-');
    }
}
