package org.counterclaim.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The ways in which the name of a body is written: Russia's Defence Ministry, the Russian Ministry of Defense. */
final class Spellings {
    private static final Pattern OWNED = Pattern.compile("(?<country>\\p{Lu}[\\p{L}]{1,30})['’]s (?<body>.+)");
    private static final Pattern ADJECTIVE = Pattern.compile("(?<adjective>\\p{Lu}[\\p{L}]{1,30}) (?<body>.+)");
    private static final Pattern MINISTRY_OF =
            Pattern.compile("(?<before>.*?)Ministry of (?<office>Foreign Affairs|\\p{L}+)");
    private static final Pattern MINISTRY = Pattern.compile("(?<before>.*?)(?<office>\\p{Lu}\\p{L}+) Ministry");
    private static final List<Function<String, Optional<String>>> WAYS = List.of(
            Spellings::unowned,
            Spellings::ministryTurned,
            name -> swapped(name, "Defense", "Defence"),
            name -> swapped(name, "Defence", "Defense"),
            Spellings::ofCountry);

    private Spellings() {}

    /** The name itself first. */
    static List<String> of(String name) {
        var names = new LinkedHashSet<String>();
        names.add(name);
        for (var way : WAYS) {
            for (var known : new ArrayList<>(names)) {
                way.apply(known).ifPresent(names::add);
            }
        }
        return List.copyOf(names);
    }

    private static Optional<String> unowned(String name) {
        var owned = OWNED.matcher(name);
        return owned.matches()
                ? Countries.adjective(owned.group("country")).map(adjective -> adjective + " " + owned.group("body"))
                : Optional.empty();
    }

    private static Optional<String> ofCountry(String name) {
        var adjective = ADJECTIVE.matcher(name);
        return adjective.matches()
                ? Countries.country(adjective.group("adjective"))
                        .map(country -> adjective.group("body") + " of " + country)
                : Optional.empty();
    }

    private static Optional<String> ministryTurned(String name) {
        var of = MINISTRY_OF.matcher(name);
        if (of.matches()) {
            var office = of.group("office").equals("Foreign Affairs") ? "Foreign" : of.group("office");
            return Optional.of(of.group("before") + office + " Ministry");
        }
        var ministry = MINISTRY.matcher(name);
        if (ministry.matches() && Countries.country(ministry.group("office")).isEmpty()) {
            var office = ministry.group("office").equals("Foreign") ? "Foreign Affairs" : ministry.group("office");
            return Optional.of(ministry.group("before") + "Ministry of " + office);
        }
        return Optional.empty();
    }

    private static Optional<String> swapped(String name, String from, String to) {
        return name.contains(from) ? Optional.of(name.replace(from, to)) : Optional.empty();
    }
}
