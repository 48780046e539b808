package org.counterclaim.reading;

import java.util.Optional;
import org.counterclaim.party.PartyKind;

/** Words that tell what kind of body is meant. */
final class Bodies {
    private static final WordList MINISTRIES = WordList.of("""
            ministry department embassy consulate pentagon kremlin government parliament prosecutor's administration
            presidency cabinet secretariat municipality senate duma
            """);
    private static final WordList FORCES = WordList.of("""
            army military militia militias militants rebels force forces troops command brigade division battalion
            regiment navy fleet guard guards corps coalition police headquarters fighters gendarmerie peshmerga
            hezbollah hamas taliban isis isil staff insurgents separatists squadron garrison
            """);
    private static final WordList MEDIA = WordList.of("""
            newspaper daily weekly tv television radio channel broadcaster magazine site website portal blog
            reuters tass interfax sana afp ap xinhua bbc cnn ria novosti rt sputnik aljazeera bloomberg dpa anadolu
            irna fars kommersant izvestia ukrinform unian upi npr nbc abc cbs msnbc
            """);

    /** Names of media when they are written as names are. */
    private static final WordList TITLES_OF_MEDIA = WordList.of("""
            times post news herald journal gazette tribune jazeera guardian telegraph mirror observer independent press
            daily mail express chronicle globe courier
            """);

    private static final WordList OTHERS = WordList.of("""
            observatory organisation organization union nations nato un eu osce council committee commission office
            centre center association institute university group party bank company court fund foundation society
            agency authority authorities service federation league watch international mission team house campaign
            movement network club board bureau alliance assembly congress cross rights defence defense helmets
            airlines inc ltd corp llc plc state republic
            """);

    private Bodies() {}

    static boolean isBody(String word) {
        return kindOf(word).isPresent() || OTHERS.has(word);
    }

    /** The kind of a body by its name without article: the last word before "of" and the like that tells it. */
    static Optional<PartyKind> kind(String name) {
        var words = name.split(" ");
        if (name.matches("(?i).*\\b(?:news|press|wire|telegraph|state) agency\\b.*|the agency|agency")) {
            return Optional.of(PartyKind.MEDIUM);
        }
        if (name.matches("(?i).*\\b(?:islamic state|air force)\\b.*")) {
            return Optional.of(PartyKind.FORCE);
        }
        if (name.matches("(?i).*\\b(?:foreign office|white house|permanent mission|mission to)\\b.*")) {
            return Optional.of(PartyKind.MINISTRY);
        }
        int end = mainPart(words);
        return last(words, 0, end).or(() -> others(words, end) ? Optional.empty() : last(words, end, words.length));
    }

    /** How many words stand before "of" and the like. */
    private static int mainPart(String[] words) {
        int end = 0;
        while (end < words.length && !words[end].matches("(?i)of|for|in|at|to|on|from")) {
            end++;
        }
        return end;
    }

    private static boolean others(String[] words, int end) {
        for (int i = 0; i < end; i++) {
            if (OTHERS.has(words[i]) && !words[i].equalsIgnoreCase("service")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PartyKind> last(String[] words, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            var kind = kindOf(words[i]);
            boolean service = words[i].equalsIgnoreCase("service") && i > from;
            if (kind.isPresent()) {
                return kind;
            }
            if (OTHERS.has(words[i]) && !service) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<PartyKind> kindOf(String word) {
        if (MINISTRIES.has(word)) {
            return Optional.of(PartyKind.MINISTRY);
        }
        if (FORCES.has(word)) {
            return Optional.of(PartyKind.FORCE);
        }
        boolean title = TITLES_OF_MEDIA.has(word) && Character.isUpperCase(word.codePointAt(0));
        return title || MEDIA.has(word) ? Optional.of(PartyKind.MEDIUM) : Optional.empty();
    }
}
