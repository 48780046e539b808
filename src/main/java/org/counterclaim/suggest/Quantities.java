package org.counterclaim.suggest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterclaim.suggest.Found.Range;

/** Numbers in words or digits, and what they count. */
final class Quantities {
    private static final Pattern DIGITS =
            Pattern.compile("\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?|\\p{Nd}{1,15}(?:\\.\\p{Nd}{1,15})?");
    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    private final List<Token> tokens;
    private final Spans spans;

    Quantities(List<Token> tokens, Spans spans) {
        this.tokens = tokens;
        this.spans = spans;
    }

    List<Quantity> in(Range range) {
        var found = new ArrayList<Quantity>();
        int i = range.from();
        while (i < range.to()) {
            var value = value(tokens.get(i));
            int end = i + 1;
            if (value.isPresent()) {
                var number = value.get();
                while (end < range.to() && SCALES.containsKey(tokens.get(end).lower())) {
                    number = number.multiply(
                            BigDecimal.valueOf(SCALES.get(tokens.get(end).lower())));
                    end++;
                }
                int from = i;
                var unit = "";
                if (i > range.from() && tokens.get(i - 1).is("$", "€", "£", "₽", "¥")) {
                    from = i - 1;
                    unit = tokens.get(from).text();
                } else if (tokens.get(i).lower().endsWith("%")) {
                    unit = "%";
                } else if (end < range.to() && isUnit(tokens.get(end))) {
                    unit = tokens.get(end).text();
                    end++;
                }
                found.add(new Quantity(spans.span(new Range(from, end)), number, unit));
            }
            i = end;
        }
        return found;
    }

    private static Optional<BigDecimal> value(Token token) {
        var word = NumberWords.value(token.lower());
        if (word.isPresent()) {
            return word.map(BigDecimal::valueOf);
        }
        var digits = token.text().endsWith("%")
                ? token.text().substring(0, token.text().length() - 1)
                : token.text();
        return DIGITS.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }

    private static boolean isUnit(Token token) {
        return Character.isLetter(token.text().codePointAt(0))
                && !token.is(
                        "of", "and", "or", "to", "in", "on", "at", "the", "a", "by", "for", "from", "was", "were", "is",
                        "are", "that", "who", "as", "had", "have", "has", "with", "after", "more", "other", "others");
    }
}
