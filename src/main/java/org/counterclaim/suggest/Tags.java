package org.counterclaim.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Parts of speech and chunks, by models that are read when the first text comes. */
final class Tags {
    private Tags() {}

    /** Readers of a model have state, the models have none. */
    private static final class Models {
        private static final POSModel WORDS = read("/en-pos-maxent.bin", POSModel::new);
        private static final ChunkerModel CHUNKS = read("/en-chunker.bin", ChunkerModel::new);

        private static <T> T read(String name, Reading<T> reading) {
            try (var in = Tags.class.getResourceAsStream(name)) {
                return reading.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    /** Fills in the tags of the parts, each from one start to the next. */
    static void tag(List<Token> tokens, List<Integer> starts, String[] words, String[] chunks) {
        var tagger = new POSTaggerME(Models.WORDS);
        var chunker = new ChunkerME(Models.CHUNKS);
        for (int part = 0; part + 1 < starts.size(); part++) {
            int from = starts.get(part);
            int size = starts.get(part + 1) - from;
            var forms = new String[size];
            for (int i = 0; i < size; i++) {
                forms[i] = plain(tokens.get(from + i).text());
            }
            var tags = tagger.tag(forms);
            System.arraycopy(tags, 0, words, from, size);
            System.arraycopy(chunker.chunk(forms, tags), 0, chunks, from, size);
        }
        nameMay(tokens, words, chunks);
    }

    /** {@code Theresa May said}. */
    private static void nameMay(List<Token> tokens, String[] words, String[] chunks) {
        for (int i = 1; i < tokens.size(); i++) {
            if (words[i].equals("MD") && tokens.get(i).isCapitalized() && words[i - 1].startsWith("NNP")) {
                words[i] = "NNP";
                chunks[i] = "I-NP";
            }
        }
    }

    private static String plain(String word) {
        return switch (word) {
            case "“", "«", "„" -> "``";
            case "”", "»", "\"" -> "''";
            case "‘" -> "`";
            case "—", "–", "―" -> "--";
            case "…" -> "...";
            case "(", "[" -> "-LRB-";
            case ")", "]" -> "-RRB-";
            default -> word.replace('’', '\'');
        };
    }
}
