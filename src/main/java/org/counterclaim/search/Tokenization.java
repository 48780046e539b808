package org.counterclaim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Where words begin and end, and the forms of a word that count as the same. */
final class Tokenization {
    /** The most chars of a word that are looked at. */
    static final int LONGEST = 64;

    /** Keeps a tokenizer for each thread. */
    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ICUTokenizer());
        }
    };

    private Tokenization() {}

    /** Takes the words of a text as they are written. */
    interface Taker {
        void take(String word, int start, int end);
    }

    static void cut(String text, Taker taker) {
        try (var stream = ANALYZER.tokenStream("", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                taker.take(shortened(term.toString()), offset.startOffset(), offset.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folded; empty if nothing is left. */
    static String folded(String word) {
        return shortened(unspaced(ICUFoldingFilter.NORMALIZER.normalize(plainApostrophes(word))));
    }

    /** Apostrophes are written in several ways, one of which folding would drop as a mark. */
    static String plainApostrophes(String word) {
        return word.replace('\u02BC', '\'').replace('\u2019', '\'').replace('\uFF07', '\'');
    }

    /** Numbers are grouped by spaces that do not break them, and single signs stand for words with spaces between. */
    private static String unspaced(String word) {
        if (word.codePoints().noneMatch(Tokenization::isSpace)) {
            return word;
        }
        return word.codePoints()
                .filter(sign -> !isSpace(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return word.substring(0, end);
    }
}
