package org.counterclaim.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody asks for, whatever engine answers it.
 *
 * @param parts in the order in which they were typed, at most {@value #MOST_PARTS}; all must hold
 * @param misreadings in that order too, none twice; what they are about is among the parts as plain words
 */
public record SearchQuery(List<Part> parts, List<Misreading> misreadings) {
    /** So many chars of a query are read, to the end of the last word among them. */
    static final int MOST_CHARS = 1_000;

    static final int MOST_PARTS = 32;

    public SearchQuery {
        parts = List.copyOf(parts);
        misreadings = List.copyOf(misreadings);
    }

    /** Reads whatever was typed; null is nothing. */
    static SearchQuery parse(String text) {
        return QueryReader.read(text == null ? "" : text);
    }

    /** One thing that is asked for, or that findings must not have. */
    sealed interface Part {
        boolean excluded();
    }

    /**
     * A word in any inflection, or words that are written as one: {@code Deir-ez-Zor}.
     *
     * @param text as it was typed, without the asterisk; has at least one of {@link Analysis#words}
     * @param prefix whether the last of them is only the beginning of a word, of two characters or more
     */
    record Word(String text, boolean prefix, boolean excluded) implements Part {}

    /**
     * Words one after another, as they are.
     *
     * @param text without quotation marks; has at least one of {@link Analysis#words}
     */
    record Phrase(String text, boolean excluded) implements Part {}

    /**
     * What a filter lets through.
     *
     * @param value as {@link Filter#read} gives it; never blank
     */
    record Narrow(Filter filter, String value, boolean excluded) implements Part {}

    /** Whether there is nothing that findings must have. */
    boolean findsNothing() {
        return parts.stream().allMatch(Part::excluded);
    }

    /** A text that parses to the same parts, as long as it is not longer than {@value #MOST_CHARS} chars. */
    @Override
    public String toString() {
        return parts.stream().map(SearchQuery::typed).collect(Collectors.joining(" "));
    }

    private static String typed(Part part) {
        var sign = part.excluded() ? "-" : "";
        if (part instanceof Word word) {
            return sign + word.text() + (word.prefix() ? "*" : "");
        }
        if (part instanceof Phrase phrase) {
            return sign + '"' + phrase.text() + '"';
        }
        var narrow = (Narrow) part;
        return sign + narrow.filter().code() + ":" + Quotes.around(narrow.value());
    }
}
