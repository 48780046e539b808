package org.counterclaim.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What English words mean, as far as figures go: words of one group, in any form, mean the same. */
final class Meanings {
    /** What can have happened to those who are counted: each stands for another figure. */
    private static final String STATES = """
            kill killed dead die died dying death fatality body perish perished slain slay
            wound wounded injure injured injury hurt
            missing disappear disappeared
            capture captured prisoner
            detain detained arrest arrested
            rescue rescued save saved
            evacuate evacuated evacuation
            hospitalise hospitalize hospitalised hospitalized
            displace displaced homeless
            destroy destroyed destruction
            damage damaged
            survive survived survivor
            infect infected
            """;

    private static final String OTHERS = """
            soldier serviceman servicemen servicewoman troop personnel conscript
            civilian noncombatant
            militant fighter gunman gunmen insurgent jihadist jihadi terrorist extremist
            rebel
            people person
            child children minor kid
            woman women
            man men
            policeman policemen policewoman
            resident inhabitant villager
            passenger
            journalist reporter
            worker employee
            strike airstrike air-strike raid sortie
            aircraft plane jet warplane airplane aeroplane fighter-jet
            helicopter chopper
            rocket missile
            shell
            ship vessel boat
            house home
            explosion blast
            carry conduct launch perform deliver make fly participate involve use carried flew flown made used take took taken
            percent percentage %
            dollar $
            euro €
            hour
            """;

    private static final WordList PERSONS = WordList.of("""
            soldier serviceman servicemen troops personnel civilian civilians militant militants fighter fighters rebel
            rebels insurgents people person persons child children woman women man men policeman policemen police officers
            resident residents villagers passenger passengers sailors journalists journalist worker workers employees
            medics students pupils refugees guards observers protesters demonstrators gunmen terrorists
            """);

    private static final Map<String, String> GROUPS = new HashMap<>();
    private static final Map<String, String> STATE_GROUPS = new HashMap<>();

    static {
        fill(STATES, STATE_GROUPS);
        fill(OTHERS, GROUPS);
    }

    private Meanings() {}

    private static void fill(String lines, Map<String, String> groups) {
        for (var line : lines.strip().split("\n")) {
            var words = line.split(" ");
            for (var word : words) {
                groups.put(stem(word), words[0]);
            }
        }
    }

    /** The same for words that mean the same; the stem of a word that is in no group. */
    static String of(String word) {
        var stem = stem(word.toLowerCase(Locale.ROOT));
        return STATE_GROUPS.getOrDefault(stem, GROUPS.getOrDefault(stem, stem));
    }

    /** Whether a meaning is one of what can happen to those who are counted. */
    static boolean isState(String meaning) {
        return STATE_GROUPS.containsValue(meaning);
    }

    static boolean isPerson(String word) {
        return PERSONS.has(word);
    }

    private static String stem(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
