package org.counterclaim.suggest;

import java.util.List;
import java.util.stream.Collectors;

/** Suggestions in words, for tests. */
final class Said {
    private Said() {}

    /** {@code source | cue | content}, the parts of the content by {@code …}. */
    static List<String> in(String text) {
        return Suggester.suggest(text, "en").stream()
                .map(suggestion -> line(text, suggestion))
                .toList();
    }

    static String line(String text, Suggestion suggestion) {
        return words(text, suggestion.source()) + " | " + words(text, suggestion.cue()) + " | "
                + words(text, suggestion.content());
    }

    static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> words(text, span)).collect(Collectors.joining(" … "));
    }

    static String words(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }
}
