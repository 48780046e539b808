package org.counterclaim.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.party.PartyKind;

/**
 * Who may be meant by the words with which a text names a speaker; for English, in other languages the words
 * themselves.
 *
 * @param names to look up among recorded names, best first; at most 12, none twice in any case
 * @param offered the name under which the speaker would be recorded, at most 200 characters; empty where the words name
 *     nobody, as "he" does
 * @param kind a guess
 * @param above the body that a person is said to speak for
 */
public record Speaker(List<String> names, String offered, PartyKind kind, Optional<String> above) {
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_NAME = 200;

    public Speaker {
        names = List.copyOf(names);
    }

    /**
     * Reads the words of any text.
     *
     * @param language of the text, a BCP 47 tag
     */
    public static Speaker of(String words, String language) {
        var phrase = Phrase.of(words);
        if (!language.equals("en") && !language.startsWith("en-")) {
            return named(List.of(phrase.whole()), PartyKind.ORGANISATION, Optional.empty());
        }
        if (Unnamed.isPronoun(phrase)) {
            var kind = Unnamed.isPerson(phrase) ? PartyKind.PERSON : PartyKind.ORGANISATION;
            return new Speaker(List.of(), "", kind, Optional.empty());
        }
        return person(phrase).orElseGet(() -> body(phrase));
    }

    private static Optional<Speaker> person(Phrase phrase) {
        var name = PersonName.in(phrase.head())
                .filter(found -> phrase.abbreviation().isEmpty());
        if (name.isEmpty() && (Unnamed.hasNoName(phrase.head()) || Voice.isOffice(phrase.head()))) {
            name = phrase.appositions().stream()
                    .map(PersonName::in)
                    .flatMap(Optional::stream)
                    .filter(found -> found.name().contains(" "))
                    .findFirst();
        }
        return name.map(found -> person(phrase, found));
    }

    private static Speaker person(Phrase phrase, PersonName person) {
        var above = phrase.parts().stream()
                .map(Voice::bodyOf)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(person.body()).filter(Voice::isNamed));
        var names = new ArrayList<String>();
        names.add(person.name());
        names.add(person.titled());
        names.add(phrase.head());
        names.add(phrase.whole());
        names.add(person.lastName());
        return named(names, PartyKind.PERSON, above);
    }

    private static Speaker body(Phrase phrase) {
        var head = phrase.head();
        var spokenFor = Voice.bodyOf(head);
        var names = new ArrayList<String>();
        var plain = spokenFor.orElse(Body.within(head));
        names.addAll(Spellings.of(plain));
        names.add(phrase.abbreviation());
        names.add(head);
        names.add(phrase.whole());
        boolean unnamed = spokenFor.isEmpty() && Unnamed.isMeant(phrase);
        return named(names, unnamed ? PartyKind.UNNAMED : Body.kind(plain, head), Optional.empty());
    }

    private static Speaker named(List<String> candidates, PartyKind kind, Optional<String> above) {
        var names = new LinkedHashMap<String, String>();
        candidates.stream()
                .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME)
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        var best = candidates.get(0);
        boolean fit = best.length() <= LONGEST_NAME && best.indexOf('<') < 0;
        return new Speaker(
                names.values().stream().limit(MOST_NAMES).toList(),
                fit ? best : "",
                kind,
                above.filter(body -> body.length() <= LONGEST_NAME));
    }
}
