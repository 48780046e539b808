package org.counterclaim.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A country by its two-letter code of ISO 3166-1 (and XK for Kosovo, as CLDR has it). */
record Country(String code) {
    private static final int SUGGESTIONS = 10;

    /** The country that a name, in the reader's language or in English, or a code stands for. */
    static Optional<Country> named(String typed, Locale locale) {
        return all().filter(country -> country.code.equalsIgnoreCase(typed)
                        || country.name(locale).equalsIgnoreCase(typed)
                        || country.name(Locale.ENGLISH).equalsIgnoreCase(typed))
                .findFirst();
    }

    /** Countries of which some word begins with what was typed. */
    static List<String> suggest(String typed, Locale locale) {
        var begins = typed.toLowerCase(locale);
        return all().map(country -> country.name(locale))
                .filter(name -> (" " + name.toLowerCase(locale)).contains(" " + begins))
                .sorted()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The name of a country by its code; empty for none. */
    static String nameOf(String code, Locale locale) {
        return code.isEmpty() ? "" : new Country(code).name(locale);
    }

    private String name(Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    private static Stream<Country> all() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .map(Country::new);
    }
}
