package org.counterclaim.suggest;

import java.util.List;
import org.counterclaim.suggest.Found.Range;

/** Texts that are not English: their quotes, with the figures in them, and nobody who says them. */
final class OtherLanguages {
    private static final double CONFIDENCE = 0.3;
    private static final int FEWEST_WORDS = 2;

    private OtherLanguages() {}

    static List<Suggestion> suggest(String text) {
        var tokens = Tokenizer.tokens(text);
        var spans = new Spans(text, tokens);
        var quantities = new Quantities(tokens, spans);
        return Quotes.of(text, tokens).stream()
                .filter(quote -> quote.closed() && quote.words() >= FEWEST_WORDS)
                .map(quote -> {
                    var range = new Range(quote.open(), quote.close() + 1);
                    return new Suggestion(
                            List.of(),
                            List.of(),
                            List.of(spans.span(range)),
                            Form.QUOTE,
                            List.of(),
                            List.of(),
                            CONFIDENCE,
                            quantities.in(range),
                            List.of());
                })
                .toList();
    }
}
