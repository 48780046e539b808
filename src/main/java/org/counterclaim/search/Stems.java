package org.counterclaim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** One way to find the stems of a word that stands in lower case. */
@FunctionalInterface
interface Stems {
    /** The word is its own stem. */
    Stems WHOLE = List::of;

    List<String> of(String word);

    /** As filters of Lucene do it. */
    static Stems by(UnaryOperator<TokenStream> filters) {
        var analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var word = new KeywordTokenizer();
                return new TokenStreamComponents(word, filters.apply(word));
            }
        };
        return word -> all(analyzer, word);
    }

    private static List<String> all(Analyzer analyzer, String word) {
        var stems = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", word)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
