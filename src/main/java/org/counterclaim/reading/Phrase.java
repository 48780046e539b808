package org.counterclaim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words by which a text names somebody, cut into parts.
 *
 * @param whole in one line, without the marks around it
 * @param parts between commas, without articles and relative clauses; at least one, which may be empty
 * @param abbreviation that stands in brackets; empty if none does
 */
record Phrase(String whole, List<String> parts, String abbreviation) {
    private static final int LONGEST = 400;
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*+)\\)?+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd}&-]{1,11}");
    private static final Pattern RELATIVE =
            Pattern.compile("(?: |^)(?:who|whom|which|whose|that|speaking|told|on condition|under condition)(?: .*|$)");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\p{Pi}\\p{Pf}\"'`,;:—–-]+|[\\s\\p{Pi}\\p{Pf}\"`,;:—–-]+$");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|a|an|another) (?=.)");

    static Phrase of(String words) {
        var line = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var plain = edged(line.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " "));
        var abbreviation = "";
        var brackets = BRACKETS.matcher(plain);
        while (brackets.find()) {
            var inside = brackets.group(1).strip();
            if (ABBREVIATION.matcher(inside).matches()
                    && inside.chars().filter(Character::isUpperCase).count() > 1) {
                abbreviation = inside;
            }
        }
        var parts = new ArrayList<String>();
        for (var part : BRACKETS.matcher(plain).replaceAll(" ").split(",")) {
            var cut = withoutArticle(edged(RELATIVE.matcher(edged(part)).replaceFirst("")))
                    .replaceAll(" +", " ");
            if (!cut.isEmpty()) {
                parts.add(cut);
            }
        }
        return new Phrase(plain, parts.isEmpty() ? List.of("") : List.copyOf(parts), abbreviation);
    }

    private static String edged(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    static String withoutArticle(String phrase) {
        return ARTICLE.matcher(phrase).replaceFirst("");
    }

    String head() {
        return parts.get(0);
    }

    List<String> appositions() {
        return parts.subList(1, parts.size());
    }
}
