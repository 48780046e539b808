package org.counterclaim.reading;

import java.util.regex.Pattern;

/** Words that name nobody: pronouns, and sources that want no name. */
final class Unnamed {
    private static final WordList PRONOUNS = WordList.of("""
            he she it they who which whom that this these those one some others many both all everyone everybody nobody
            somebody someone i we you him her them us me himself herself itself themselves several most few another
            """);
    private static final WordList PERSONS = WordList.of("he she who i you him her me himself herself someone somebody");
    private static final WordList NAMELESS = WordList.of("""
            source sources official officials witness witnesses eyewitness eyewitnesses resident residents people locals
            experts analysts activists journalists reporters diplomats doctors relatives critics others medics
            neighbours neighbors villagers sailors soldiers officers survivors passengers
            """);
    private static final Pattern ANONYMOUS =
            Pattern.compile("(?i).*\\b(?:anonymity|anonymous|anonymously|unnamed|unidentified|not to be named)\\b.*");
    private static final Pattern INDEFINITE =
            Pattern.compile("(?i)(?:a|an|another|one|two|three|four|five|several|some|many|few|other|\\d+) .+");
    private static final Pattern OF_THEM = Pattern.compile("(?i)\\p{L}+ of (?:them|us|you|these|those)");

    private Unnamed() {}

    static boolean isPronoun(Phrase phrase) {
        var head = phrase.head();
        return head.isEmpty()
                || phrase.appositions().isEmpty()
                        && (PRONOUNS.has(head)
                                || OF_THEM.matcher(phrase.whole()).matches());
    }

    static boolean isPerson(Phrase phrase) {
        return PERSONS.has(phrase.head());
    }

    /** Whether no word is written as a name; the first may be great because it starts a sentence. */
    static boolean hasNoName(String head) {
        return head.indexOf(' ') < 0 && PRONOUNS.has(head)
                || head.substring(head.indexOf(' ') + 1).codePoints().noneMatch(Character::isUpperCase);
    }

    static boolean isNameless(String word) {
        return NAMELESS.has(word);
    }

    /** Whether somebody is meant who is not named, rather than a body. */
    static boolean isMeant(Phrase phrase) {
        if (ANONYMOUS.matcher(phrase.whole()).matches()) {
            return true;
        }
        var head = beforePreposition(phrase.head());
        var last = head.substring(head.lastIndexOf(' ') + 1);
        if (last.isEmpty() || Character.isUpperCase(last.codePointAt(0)) && head.contains(" ")) {
            return false;
        }
        boolean indefinite = INDEFINITE.matcher(phrase.whole()).matches();
        return NAMELESS.has(last) || indefinite && !Bodies.isBody(last);
    }

    private static String beforePreposition(String head) {
        return head.replaceFirst(" (?:of|in|at|from|for|with|on|near|to)(?: .*)?$", "");
    }
}
