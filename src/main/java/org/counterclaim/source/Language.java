package org.counterclaim.source;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Languages as tags of BCP 47 (RFC 5646), and as people call them. */
public final class Language {
    private static final int SUGGESTIONS = 10;

    /**
     * At most 35 characters, the length that RFC 5646 section 4.4.1 has every system keep, after two or three letters
     * of ISO 639: longer ones are reserved, and would take every word for a language.
     */
    private static final Pattern PLAUSIBLE = Pattern.compile("(?=.{1,35}$)[A-Za-z]{2,3}(-.*)?");

    /** Codes by their names, for each language of the interface: to put them together takes as long as a whole save. */
    private static final Map<Locale, Map<String, String>> CODES = new ConcurrentHashMap<>();

    private Language() {}

    /** The tag that a tag or a name, in the reader's language or in English, stands for; empty where there is none. */
    public static Optional<String> tag(String typed, Locale locale) {
        var code = CODES.computeIfAbsent(locale, Language::byName).get(typed);
        return Optional.ofNullable(code).or(() -> wellFormed(typed));
    }

    private static Map<String, String> byName(Locale locale) {
        var codes = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var code : Locale.getISOLanguages()) {
            codes.putIfAbsent(inWords(code, locale), code);
            codes.putIfAbsent(inWords(code, Locale.ENGLISH), code);
        }
        return codes;
    }

    private static Optional<String> wellFormed(String typed) {
        try {
            var tag = new Locale.Builder().setLanguageTag(typed).build().toLanguageTag();
            return PLAUSIBLE.matcher(typed).matches() ? Optional.of(tag) : Optional.empty();
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    /** A tag for people: "Arabic", "Portuguese (Brazil)"; empty for none. */
    public static String inWords(String tag, Locale locale) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** The names of languages of which some word begins with what was typed, or whose code it is. */
    public static List<String> suggest(String typed, Locale locale) {
        var begins = typed.toLowerCase(locale);
        var codes = List.of(Locale.getISOLanguages());
        var named = codes.stream()
                .map(code -> inWords(code, locale))
                .filter(name -> (" " + name.toLowerCase(locale)).contains(" " + begins))
                .sorted();
        var coded = codes.stream().filter(begins::equals).map(code -> inWords(code, locale));
        return Stream.concat(coded, named).distinct().limit(SUGGESTIONS).toList();
    }
}
