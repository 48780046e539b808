package org.counterclaim.search;

import java.util.List;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;

/** Arabic words whose first letter is wāw, which the stemmer always takes for "and": وزارة is no زارة. */
final class ArabicWaw {
    private static final String ARTICLE = "ال";
    private static final Stems LIGHT = Stems.by(in -> new ArabicStemFilter(new ArabicNormalizationFilter(in)));

    private ArabicWaw() {}

    /** The stem with the wāw: of prefixes the stemmer takes one away. */
    static List<String> kept(String word) {
        return word.startsWith("و") ? LIGHT.of(ARTICLE + word) : List.of();
    }
}
