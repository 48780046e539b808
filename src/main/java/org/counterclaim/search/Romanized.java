package org.counterclaim.search;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * A word in plain Latin letters, in lower case, as an English atlas would spell it.
 *
 * <p>Source: the transforms that ICU takes from <a
 * href="https://cldr.unicode.org/index/cldr-spec/transliteration-guidelines">CLDR</a>. Cyrillic goes by those named
 * after BGN/PCGN for Ukrainian ({@code Г} is h) or Serbian where a letter of theirs is in the word, else for Russian;
 * every other script by {@code Any-Latin}. What then has a mark becomes an English digraph (š sh, ž zh, č ć ch, đ dj)
 * or loses the mark ({@code Latin-ASCII}). Vowels that Arabic and Hebrew do not write stay unwritten. A word of any
 * length and script; what no transform knows stays as it is, and what has neither letter nor digit becomes empty.
 */
final class Romanized {
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SERBIAN = Pattern.compile("[ђјљњћџ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Transliterator RUSSIAN_RULES = Transliterator.getInstance("Russian-Latin/BGN");
    private static final Transliterator UKRAINIAN_RULES = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private static final Transliterator SERBIAN_RULES = Transliterator.getInstance("Serbian-Latin/BGN");
    private static final Transliterator LATIN = Transliterator.createFromRules("names", """
            ::Any-Latin; ::Lower; ::NFC;
            [šş] > sh; ŝ > shch; ž > zh; [čć] > ch; ç > ss; đ > dj;
            ::Latin-ASCII; ::Lower;
            """, Transliterator.FORWARD);

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+|\\p{Lm}");
    private static final Pattern ARTICLE = Pattern.compile("^و?ال(?=...)");

    private static final Pattern H = Pattern.compile("(?<=.)[حه]");

    private Romanized() {}

    static String of(String word) {
        String latin = leavesVowelsOut(word) ? semitic(word) : LATIN.transliterate(cyrillic(word));
        return NO_LETTERS.matcher(latin).replaceAll("");
    }

    /** Whether the word is in letters that do without most vowels. */
    static boolean leavesVowelsOut(String word) {
        return word.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(script -> script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW);
    }

    private static String cyrillic(String word) {
        if (word.codePoints().noneMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.CYRILLIC)) {
            return word;
        }
        if (UKRAINIAN.matcher(word).find()) {
            return UKRAINIAN_RULES.transliterate(word);
        }
        return SERBIAN.matcher(word).find() ? SERBIAN_RULES.transliterate(word) : RUSSIAN_RULES.transliterate(word);
    }

    private static String semitic(String word) {
        var bare = ARTICLE.matcher(MARKS.matcher(word).replaceAll("")).replaceFirst("");
        // A y, which is dropped as a vowel, keeps t and h apart: together they would be one sound.
        var apart = H.matcher(bare.replace('ة', 'ا')).replaceAll("ي$0");
        var latin = LATIN.transliterate(apart).replace('ʿ', 'a');
        // Waw is a consonant where a word begins and before alif, else a long vowel; j may be an Egyptian g.
        return latin.replaceAll("(?<!^)w(?!a)", "u").replace("j", "ch");
    }
}
