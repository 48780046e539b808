package org.counterclaim.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of states in English, capitals that stand for them, and what is said of theirs. */
final class Countries {
    private static final Set<String> NAMES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OTHER_NAMES = Set.of(
            "us",
            "u.s.",
            "usa",
            "u.s.a.",
            "uk",
            "u.k.",
            "britain",
            "great britain",
            "russian federation",
            "united states of america",
            "ivory coast",
            "turkey",
            "kosovo",
            "palestine",
            "moscow",
            "washington",
            "beijing",
            "kyiv",
            "kiev",
            "damascus",
            "tehran",
            "ankara",
            "london",
            "paris",
            "berlin",
            "tokyo",
            "baghdad",
            "kabul",
            "pyongyang",
            "riyadh",
            "islamabad",
            "new delhi",
            "cairo",
            "minsk",
            "warsaw",
            "tel aviv");

    private static final Map<String, String> ADJECTIVES = adjectives("""
            Russia=Russian Syria=Syrian Iraq=Iraqi Iran=Iranian Israel=Israeli Turkey=Turkish Ukraine=Ukrainian
            China=Chinese Japan=Japanese Germany=German France=French Britain=British America=American Italy=Italian
            Spain=Spanish Poland=Polish Egypt=Egyptian Lebanon=Lebanese Jordan=Jordanian Libya=Libyan Yemen=Yemeni
            Sudan=Sudanese Ethiopia=Ethiopian Pakistan=Pakistani India=Indian Afghanistan=Afghan Georgia=Georgian
            Armenia=Armenian Azerbaijan=Azerbaijani Belarus=Belarusian Serbia=Serbian Greece=Greek Sweden=Swedish
            Norway=Norwegian Finland=Finnish Denmark=Danish Australia=Australian Canada=Canadian Mexico=Mexican
            Brazil=Brazilian Venezuela=Venezuelan Cuba=Cuban Kenya=Kenyan Nigeria=Nigerian Hungary=Hungarian
            Romania=Romanian Bulgaria=Bulgarian Qatar=Qatari Austria=Austrian Portugal=Portuguese Netherlands=Dutch
            """);

    private Countries() {}

    private static Map<String, String> adjectives(String pairs) {
        var adjectives = new HashMap<String, String>();
        for (var pair : pairs.strip().split("\\s+")) {
            adjectives.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return Map.copyOf(adjectives);
    }

    static boolean isState(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || OTHER_NAMES.contains(lower);
    }

    /** {@code Russian} for {@code Russia}; empty where it is not known, or the country has none. */
    static Optional<String> adjective(String country) {
        return Optional.ofNullable(ADJECTIVES.get(country));
    }

    /** {@code Russia} for {@code Russian}. */
    static Optional<String> country(String adjective) {
        return ADJECTIVES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(adjective))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
