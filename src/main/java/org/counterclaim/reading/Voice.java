package org.counterclaim.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whom somebody speaks for: {@code a spokesman for the ministry}, {@code the ministry's director}. */
final class Voice {
    private static final Pattern OF =
            Pattern.compile("(?<role>[^,]*?\\p{L}) (?:for|of|at|with|from) (?<body>\\p{L}.*)");
    private static final Pattern OWNED = Pattern.compile("(?<body>.*\\p{L})['’]s (?<role>[\\p{L}\\p{M} -]+)");

    private Voice() {}

    /** Whether the phrase ends with an office or says whose it is: {@code an attorney for Smith}. */
    static boolean isOffice(String phrase) {
        var of = OF.matcher(phrase);
        return Titles.isTitle(last(phrase)) || of.matches() && Titles.isTitle(last(of.group("role")));
    }

    /** The body of a phrase that names an office and no person; empty unless it has a name of its own. */
    static Optional<String> bodyOf(String phrase) {
        var of = OF.matcher(phrase);
        if (of.matches() && Titles.isTitle(last(of.group("role")))) {
            var body = Phrase.withoutArticle(of.group("body"));
            boolean person = PersonName.in(phrase).isPresent();
            return Optional.of(body).filter(name -> isNamed(name) && !person && !Titles.isOffice(name));
        }
        var owned = OWNED.matcher(phrase);
        if (owned.matches() && Titles.isTitle(last(owned.group("role"))) && hasCapital(owned.group("body"))) {
            return Optional.of(owned.group("body"));
        }
        var words = phrase.split(" ");
        return words.length > 1 && Titles.isVoice(words[words.length - 1]) ? before(words) : Optional.empty();
    }

    /** {@code a Pentagon spokesman}. */
    private static Optional<String> before(String[] words) {
        int end = words.length - 1;
        while (end > 0 && Titles.isModifier(words[end - 1])) {
            end--;
        }
        var body = String.join(" ", Arrays.copyOf(words, end));
        return Optional.of(body).filter(Voice::hasCapital);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    static boolean isNamed(String body) {
        return !body.isEmpty() && Character.isUpperCase(body.codePointAt(0));
    }

    private static boolean hasCapital(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase);
    }
}
