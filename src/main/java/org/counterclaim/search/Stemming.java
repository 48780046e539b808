package org.counterclaim.search;

import static org.counterclaim.search.Stems.by;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The languages whose inflections are known, and the ways in which a word of each loses its endings.
 *
 * <p>A word has the stems of all ways: where two stemmers fail at different words, two forms meet in one or the other.
 * The first language of a script is the one that a text without a language is taken for.
 */
enum Stemming {
    EN(UnicodeScript.LATIN, by(in -> new SnowballFilter(new EnglishPossessiveFilter(in), new EnglishStemmer()))),
    FR(
            UnicodeScript.LATIN,
            by(in -> new SnowballFilter(new ElisionFilter(in, FrenchAnalyzer.DEFAULT_ARTICLES), new FrenchStemmer()))),
    ES(UnicodeScript.LATIN, by(in -> new SnowballFilter(in, new SpanishStemmer()))),
    DE(UnicodeScript.LATIN, by(in -> new GermanLightStemFilter(new GermanNormalizationFilter(in)))),
    PT(UnicodeScript.LATIN, by(PortugueseStemFilter::new), by(PortugueseLightStemFilter::new)),
    TR(UnicodeScript.LATIN, Stems.WHOLE, by(in -> new SnowballFilter(new ApostropheFilter(in), new TurkishStemmer()))) {
        @Override
        String lowerCase(String word) {
            return super.lowerCase(word.toLowerCase(TURKISH));
        }
    },
    RU(
            UnicodeScript.CYRILLIC,
            by(in -> new SnowballFilter(in, new RussianStemmer())),
            by(RussianLightStemFilter::new),
            RussianPast::stems),
    UK(UnicodeScript.CYRILLIC, by(in -> new MorfologikFilter(in, UkrainianWords.DICTIONARY))),
    AR(
            UnicodeScript.ARABIC,
            by(in -> new ArabicStemFilter(new ArabicNormalizationFilter(in))),
            by(in -> new SnowballFilter(in, new ArabicStemmer())),
            ArabicWaw::kept),
    FA(
            UnicodeScript.ARABIC,
            by(in -> new PersianNormalizationFilter(new ArabicNormalizationFilter(in))),
            by(in -> new PersianStemFilter(new PersianNormalizationFilter(new ArabicNormalizationFilter(in))))),
    HE(UnicodeScript.HEBREW, HebrewPrefixes::without);

    /** Most words of a text are among so many frequent ones; about 2 MB a language. */
    private static final int FREQUENT = 10_000;

    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final Normalizer2 CASES = Normalizer2.getNFKCCasefoldInstance();
    private static final Map<UnicodeScript, List<Stemming>> BY_SCRIPT = Stream.of(values())
            .collect(Collectors.groupingBy(
                    one -> one.script, () -> new EnumMap<>(UnicodeScript.class), Collectors.toList()));
    private static final Map<String, Stemming> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(Stemming::code, Function.identity()));

    private final UnicodeScript script;
    private final List<Stems> ways;
    private final LoadingCache<String, List<String>> known =
            Caffeine.newBuilder().maximumSize(FREQUENT).build(this::stem);

    Stemming(UnicodeScript script, Stems... ways) {
        this.script = script;
        this.ways = List.of(ways);
    }

    /** That of a tag of BCP 47, whatever the region. */
    static Optional<Stemming> of(String tag) {
        int end = tag.indexOf('-');
        var code = end < 0 ? tag : tag.substring(0, end);
        return Optional.ofNullable(BY_CODE.get(code.toLowerCase(Locale.ROOT)));
    }

    UnicodeScript script() {
        return script;
    }

    static Set<UnicodeScript> scripts() {
        return BY_SCRIPT.keySet();
    }

    /** The languages of a script; none for most. */
    static List<Stemming> in(UnicodeScript script) {
        return BY_SCRIPT.getOrDefault(script, List.of());
    }

    /** The stems of a word as it is written, folded, each behind this language. */
    List<String> stems(String word) {
        return known.get(word);
    }

    private List<String> stem(String word) {
        var plain = Tokenization.plainApostrophes(lowerCase(word)).replace('ё', 'е');
        return ways.stream()
                .flatMap(way -> way.of(plain).stream())
                .map(Tokenization::folded)
                .filter(stem -> !stem.isEmpty())
                .distinct()
                .map(stem -> code() + ":" + stem)
                .toList();
    }

    String lowerCase(String word) {
        return CASES.normalize(word);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
