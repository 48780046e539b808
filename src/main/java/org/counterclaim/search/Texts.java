package org.counterclaim.search;

import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.search.Document.Draft;

/** Writes texts into documents, word by word. */
final class Texts {
    private Texts() {}

    /** What is found by its words, and by their stems in its language; an empty tag where that is not recorded. */
    static void add(Draft document, String text, String language) {
        if (!text.isBlank()) {
            document.words(Field.WORDS, joined(Analysis.words(text)));
            document.words(Field.STEMS, joined(Analysis.stems(text, language)));
        }
    }

    /** What is found by its words, and is what people call it. */
    static void addName(Draft document, String name, String language) {
        add(document, name, language);
        document.words(Field.NAMES, joined(Analysis.words(name)));
    }

    static String joined(List<Token> words) {
        return words.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
