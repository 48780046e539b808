package org.counterclaim.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a word in Latin letters may be pronounced, in very few sounds: vowels a, i, u and consonants b d f h k l m n r s
 * t.
 *
 * <p>Spellings of the same sound in English, German, French, Polish and the scholarly systems fall together: v w f ph;
 * kh h g gh; s z and all hissing sounds (sh sch tsch shch zh ts tz cz dz dj x); p b, since Arabic has no p; y and i.
 * Three letters are read in two ways, and a word with one of them is read in both throughout: {@code j} (Jelzin,
 * Joukov), {@code ch} (Sacharow's Achmat, Medvedchuk) and {@code c} where no e, i or y follows (Corbyn, Cavusoglu). At
 * most eight readings; a letter that has no place in the table stands for itself.
 */
final class Readings {
    private static final Map<String, String> SOUNDS = new HashMap<>();
    private static final int LONGEST = "schtsch".length();

    static {
        say("s", "schtsch shch chtch szcz tsch tch tsh cz sch sh sz zh dsch dzh dj dz ts tz s z");
        say("h", "kh gh g h");
        say("f", "ph f v w");
        say("k", "ck qu q k");
        say("ks", "x");
        say("t", "th t");
        say("d", "dh d");
        say("b", "p b");
        say("a", "ae a");
        say("u", "ou oe ue o u");
        say("i", "e i y");
    }

    /** Where a letter's surroundings decide. */
    private static final List<Rule> BEFOREHAND = List.of(
            new Rule("c(?=[eiy])", "s"),
            // Abd al-, Abdel, Abdul.
            new Rule("^abd[aeu]l(?!l?ah)", "abd"),
            new Rule("gu(?=[eiy])", "g"),
            // Ta marbuta: Wizara, Wizarah, Wizarat.
            new Rule("(?<=..[^aeiou]a)t$|(?<=[aeiouyl])h$", ""),
            new Rule("(?<=\\d)(st|nd|rd|th|er|re|e|go|y|ya)$", ""));

    private record Rule(Pattern where, String instead) {
        private Rule(String where, String instead) {
            this(Pattern.compile(where), instead);
        }
    }

    private static final Pattern VOWELS = Pattern.compile("[aiu]*([aiu])");
    private static final Pattern TWICE = Pattern.compile("([^\\d])\\1+");

    private Readings() {}

    /** With vowels; not empty, unless the word is. */
    static Set<String> of(String latin) {
        String word = TWICE.matcher(latin).replaceAll("$1");
        for (var rule : BEFOREHAND) {
            word = rule.where().matcher(word).replaceAll(rule.instead());
        }
        var readings = new LinkedHashSet<String>();
        for (var ch : word.contains("ch") ? List.of("s", "h") : List.of("s")) {
            for (var j : word.contains("j") ? List.of("i", "s") : List.of("i")) {
                for (var c : word.contains("c") ? List.of("k", "s") : List.of("k")) {
                    readings.add(read(word, Map.of("ch", ch, "j", j, "c", c)));
                }
            }
        }
        return readings;
    }

    /** The consonants of a reading, behind an a if it begins with a vowel. */
    static String skeleton(String reading) {
        var consonants = reading.replaceAll("[aiu]", "");
        return reading.matches("[aiu].*") ? "a" + consonants : consonants;
    }

    private static String read(String word, Map<String, String> ambiguous) {
        var sounds = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            int length = Math.min(LONGEST, word.length() - at);
            String sound = null;
            for (; sound == null && length > 0; length--) {
                var spelling = word.substring(at, at + length);
                sound = ambiguous.getOrDefault(spelling, SOUNDS.get(spelling));
            }
            sounds.append(sound == null ? word.substring(at, at + 1) : sound);
            at += Math.max(1, length + (sound == null ? 0 : 1));
        }
        return VOWELS.matcher(sounds).replaceAll("$1");
    }

    private static void say(String sound, String spellings) {
        for (var spelling : spellings.split(" ")) {
            SOUNDS.put(spelling, sound);
        }
    }
}
