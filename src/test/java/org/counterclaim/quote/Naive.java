package org.counterclaim.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same search without thought for time: every stretch of a text is held against the quote. Positions count code
 * points.
 */
final class Naive {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String CLINGS = "[\\p{M}\\u00AD\\u200C\\u200D]";
    private static final String SPACED = "[\\p{Nd}[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}"
            + "\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]]";
    private static final Pattern SPLIT = Pattern.compile(String.join(
            "|",
            "(?<=" + SPACED + CLINGS + "{0,99})(?=" + SPACED + ")",
            "(?<!^)(?=" + CLINGS + ")",
            "(?<=\\p{Nd})(?=[.,'’\\u00A0]\\p{Nd})",
            "(?<=\\p{Nd}[.,'’\\u00A0])(?=\\p{Nd})"));

    private Naive() {}

    static List<Integer> starts(String text, String quote) {
        var starts = new ArrayList<Integer>();
        var wanted = spelled(quote).strip();
        var borders = borders(text);
        for (int start : borders) {
            for (int end : borders.tailSet(start, false)) {
                var stretch =
                        spelled(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
                if (stretch.equals(wanted)) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    static String spelled(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\u0085]+", " ")
                .replaceAll("[“”„‟«»〝〞〟＂]", "\"")
                .replaceAll("[‘’‚‛‹›＇]", "'");
    }

    /** Where no grapheme cluster is cut. */
    static TreeSet<Integer> edges(String text) {
        var edges = CLUSTER.matcher(text)
                .results()
                .map(cluster -> text.codePointCount(0, cluster.end()))
                .collect(Collectors.toCollection(TreeSet::new));
        edges.add(0);
        return edges;
    }

    private static TreeSet<Integer> borders(String text) {
        var borders = edges(text);
        SPLIT.matcher(text).results().forEach(split -> borders.remove(text.codePointCount(0, split.start())));
        return borders;
    }
}
