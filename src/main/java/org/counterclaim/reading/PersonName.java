package org.counterclaim.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's name in a phrase, and what stands before it.
 *
 * @param name without titles
 * @param titled with its titles, as in {@code Mr. Smith}
 * @param body that the person is named after; empty if none
 */
record PersonName(String name, String titled, String body) {
    private static final WordList PARTICLES = WordList.of("al el bin ibn von van der den de da di del la le ter abu y");
    private static final WordList DESCRIBED_BODIES = WordList.of(
            "agency newspaper channel group movement company broadcaster magazine station website site paper");
    private static final WordList SMALL = WordList.of("of for at from in to the a an by on with and");
    private static final int LONGEST = 5;

    static Optional<PersonName> in(String phrase) {
        var words = phrase.split(" ");
        if (phrase.contains(" and ") || phrase.contains(" & ")) {
            return Optional.empty();
        }
        return afterTitle(words)
                .or(() -> afterOffice(words))
                .or(() -> ofBody(words))
                .or(() -> bare(words));
    }

    /** {@code Russian Foreign Ministry spokeswoman Maria Zakharova}. */
    private static Optional<PersonName> afterTitle(String[] words) {
        int title = words.length - 2;
        while (title >= 0 && !Titles.isTitle(words[title])) {
            title--;
        }
        if (title < 0) {
            return Optional.empty();
        }
        int from = title + 1;
        if (words[from].equals("of")) {
            from++;
            while (from < words.length && Titles.isOffice(words[from])) {
                from++;
            }
        }
        if (!isName(words, from, 1)) {
            return Optional.empty();
        }
        int first = title;
        while (first > 0 && Titles.isModifier(words[first - 1])) {
            first--;
        }
        return Optional.of(of(words, first, from, bodyBefore(words, first, title)));
    }

    /** {@code The head of the administration Ivan Petrov}, as translations have it. */
    private static Optional<PersonName> afterOffice(String[] words) {
        int from = words.length;
        while (from > 0 && isNameLike(words[from - 1]) && !Bodies.isBody(words[from - 1])) {
            from--;
        }
        while (from < words.length && (PARTICLES.has(words[from]) || Titles.isOffice(words[from]))) {
            from++;
        }
        if (from < 1 || !isName(words, from, 2) || SMALL.has(words[from - 1])) {
            return Optional.empty();
        }
        int small = 0;
        while (small < from && !SMALL.has(words[small])) {
            small++;
        }
        boolean office = small > 0 && small < from && Titles.isTitle(words[small - 1]);
        boolean trade = small == from
                && !startsGreat(words[from - 1])
                && !DESCRIBED_BODIES.has(words[from - 1])
                && !Bodies.isBody(words[from - 1]);
        if (!office && !trade) {
            return Optional.empty();
        }
        var body = office ? Phrase.withoutArticle(join(words, small + 1, from)) : "";
        return Optional.of(of(words, trade ? from - 1 : 0, from, body));
    }

    /** {@code CNN's Jake Tapper}. */
    private static Optional<PersonName> ofBody(String[] words) {
        int from = words.length;
        while (from > 0 && !isOwner(words[from - 1])) {
            from--;
        }
        return from > 0 && isName(words, from, 2)
                ? Optional.of(of(words, from, from, unowned(join(words, 0, from))))
                : Optional.empty();
    }

    private static boolean isOwner(String word) {
        return word.endsWith("'s") || word.endsWith("’s");
    }

    private static String unowned(String body) {
        return isOwner(body) ? body.substring(0, body.length() - 2) : body;
    }

    private static Optional<PersonName> bare(String[] words) {
        for (var word : words) {
            if (isOwner(word)) {
                return Optional.empty();
            }
        }
        var all = join(words, 0, words.length);
        return isName(words, 0, 1) && !Countries.isState(all) && !Titles.isTitle(all) && !Unnamed.isNameless(all)
                ? Optional.of(of(words, 0, 0, ""))
                : Optional.empty();
    }

    private static PersonName of(String[] words, int title, int from, String body) {
        return new PersonName(join(words, from, words.length), join(words, title, words.length), body);
    }

    private static String bodyBefore(String[] words, int end, int title) {
        boolean voice = false;
        for (int i = end; i <= title; i++) {
            voice |= Titles.isVoice(words[i]);
        }
        boolean body = false;
        boolean capital = false;
        for (int i = 0; i < end; i++) {
            body |= Bodies.isBody(words[i]);
            capital |= startsGreat(words[i]);
        }
        if (!capital || !voice && !body) {
            return "";
        }
        return unowned(join(words, 0, end));
    }

    /** Words from here to the end that are written as a name and are none of a body or a state. */
    private static boolean isName(String[] words, int from, int least) {
        int size = words.length - from;
        if (size < least || size > LONGEST || from < 0 || !startsGreat(words[from])) {
            return false;
        }
        for (int i = from; i < words.length; i++) {
            boolean letters = words[i].length() > 1
                    && words[i].chars().filter(Character::isUpperCase).count() > 1
                    && words[i].equals(words[i].toUpperCase(Locale.ROOT));
            if (!isNameLike(words[i])
                    || Bodies.isBody(words[i])
                    || Countries.country(words[i]).isPresent()
                    || letters && (least > 1 || size == 1)) {
                return false;
            }
        }
        return startsGreat(words[words.length - 1]) || words[words.length - 1].matches("(?i)(?:al|el)[-’'].+");
    }

    private static boolean startsGreat(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isNameLike(String word) {
        return word.matches("\\p{Lu}[\\p{L}\\p{M}.’'-]*|(?i:al|el|d|o)[-’']\\p{L}[\\p{L}\\p{M}-]*")
                || PARTICLES.has(word);
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, Math.max(from, to)));
    }

    /** The last word of the name, with its particle: {@code al-Assad}, {@code von Moltke}. */
    String lastName() {
        var words = name.split(" ");
        int from = words.length - 1;
        while (from > 1 && PARTICLES.has(words[from - 1])) {
            from--;
        }
        return join(words, from, words.length);
    }
}
