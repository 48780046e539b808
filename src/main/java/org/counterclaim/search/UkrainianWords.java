package org.counterclaim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** The dictionary of Ukrainian inflections; read when the first Ukrainian word comes. */
final class UkrainianWords {
    static final Dictionary DICTIONARY = read();

    private UkrainianWords() {}

    private static Dictionary read() {
        var loader = UkrainianMorfologikAnalyzer.class.getClassLoader();
        try (var words = loader.getResourceAsStream("ua/net/nlp/ukrainian.dict");
                var properties = loader.getResourceAsStream("ua/net/nlp/ukrainian.info")) {
            return Dictionary.read(words, properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
