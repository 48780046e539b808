package org.counterclaim.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.web.Typed;

/**
 * The words of a name: of its first {@value #LENGTH} characters the first {@value #WORDS}.
 *
 * @param all with its articles and prepositions, in their order
 * @param telling without them, unless it has no others
 */
record NameWords(List<NameWord> all, List<NameWord> telling) {
    static final int LENGTH = 200;
    static final int WORDS = 20;

    /** English, Arabic with its article assimilated, German, French, Spanish, Italian, Turkish. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of(("of the and for in on at to al el ad an ar as ash asch az der die"
                            + " das des dem den und von fur im zu de la le les du et pour en aux los las y del di della e ve")
                    .split(" "));

    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:\\p{L}\\p{M}*\\.)+(?:\\p{L}\\p{M}*(?![\\p{L}\\p{M}]))?");
    private static final Pattern CO = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(co)-(?=o)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?<![\\p{L}\\p{M}])[dlDL]['’]|[^\\p{L}\\p{M}\\p{N}'’ʼʻʿʾ`]+");

    static NameWords of(String name) {
        var text = Normalizer.normalize(Typed.cut(name, LENGTH), Normalizer.Form.NFC);
        var undotted = INITIALS.matcher(CO.matcher(text).replaceAll("$1"))
                .replaceAll(run -> run.group().replace(".", "") + " ");
        var all = BETWEEN.splitAsStream(undotted)
                .limit(WORDS)
                .map(NameWord::of)
                .filter(word -> !word.latin().isEmpty())
                .toList();
        var telling = all.stream()
                .filter(word -> !FUNCTION_WORDS.contains(word.latin()) || word.isCapitals())
                .toList();
        return new NameWords(all, telling.isEmpty() ? all : telling);
    }

    /** The first letters of words, in Latin. */
    static String initials(List<NameWord> words) {
        var letters = new StringBuilder();
        for (var word : words) {
            letters.appendCodePoint(word.written().codePointAt(0));
        }
        return Romanized.of(letters.toString().toLowerCase(Locale.ROOT));
    }

    /** The ways of reading all as if they were one word, with and without articles and prepositions. */
    Set<String> joined() {
        return Stream.of(all, telling)
                .filter(words -> !words.isEmpty())
                .map(words -> words.stream().map(NameWord::latin).collect(Collectors.joining()))
                .distinct()
                .flatMap(latin -> Readings.of(latin).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean leavesVowelsOut() {
        return all.stream().anyMatch(NameWord::leavesVowelsOut);
    }
}
