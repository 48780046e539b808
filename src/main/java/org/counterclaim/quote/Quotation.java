package org.counterclaim.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a quote stands in a text. It is strict, never fuzzy.
 *
 * <p>What makes no difference: canonically equivalent spellings (Unicode NFC); how much white space and of which kind,
 * no-break spaces and line breaks included, and white space around the quote; the form of quotation marks, within each
 * of two families, double ({@code “ ” „ ‟ « » 〝 〞 〟 ＂ "}) and single ({@code ‘ ’ ‚ ‛ ‹ › ＇ '}). Case, hyphens, zero
 * width and all other signs count.
 *
 * <p>Where a place may begin and end:
 *
 * <ul>
 *   <li>between extended grapheme clusters: {@code 👩} does not stand in {@code 👩‍🚀}. Source: <a
 *       href="https://www.unicode.org/reports/tr29/">UAX #29</a>, section 3.
 *   <li>not between letters or digits: {@code killed 6} does not stand in {@code killed 62}. Marks, soft hyphens and
 *       zero width joiners and non-joiners belong to the word before them. Beside a letter of a script that is written
 *       without spaces (Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar) words have no visible border, and any will
 *       do.
 *   <li>not within a number that has a point, a comma, an apostrophe or a no-break space between two digits:
 *       {@code killed 6} does not stand in {@code killed 6,000}.
 * </ul>
 *
 * @param places in the order of the text, overlapping ones too; the first {@value #MOST} if there are more
 * @throws IllegalArgumentException if the check does not fit the number of places
 */
public record Quotation(QuoteCheck check, List<Anchor> places) {

    /** The most places that are looked for. */
    public static final int MOST = 50;

    public Quotation {
        places = List.copyOf(places);
        if (check != QuoteCheck.of(places.size())) {
            throw new IllegalArgumentException(check + " does not fit " + places.size() + " places");
        }
    }

    /**
     * Looks for the quote in time linear in the length of both. An empty or blank quote is {@link QuoteCheck#ABSENT}.
     *
     * @throws IllegalArgumentException if the text is not in NFC, for then positions in it would depend on its spelling
     */
    public static Quotation check(String text, String quote) {
        List<Anchor> places = new Places(text).of(quote, MOST);
        return new Quotation(QuoteCheck.of(places.size()), places);
    }

    /**
     * Whether the text has the words anywhere.
     *
     * @throws IllegalArgumentException if the text is not in NFC
     */
    public static boolean stands(String text, String exact) {
        return !new Places(text).of(exact, 1).isEmpty();
    }

    /**
     * The words that the text has nowhere; cheaper than to ask for one after the other.
     *
     * @throws IllegalArgumentException if the text is not in NFC
     */
    public static Set<String> missing(String text, Set<String> exacts) {
        var places = new Places(text);
        return exacts.stream().filter(exact -> places.of(exact, 1).isEmpty()).collect(Collectors.toSet());
    }

    /** The place that starts at this code point of the text; empty if none of {@link #places()} does. */
    public Optional<Anchor> at(int start) {
        return places.stream().filter(place -> place.start() == start).findFirst();
    }
}
