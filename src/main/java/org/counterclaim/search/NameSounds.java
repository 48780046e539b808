package org.counterclaim.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a name sounds like, whatever letters it is written in, as tokens of {@link Field#SOUNDS}.
 *
 * <p>Names that may be the same share a token: many that are not do so too, and {@link NameLikeness} tells them apart.
 */
final class NameSounds {
    /** Longer words are not looked upon as acronyms. */
    private static final int ACRONYM = 8;

    private NameSounds() {}

    /**
     * Tokens without white space, each once, in no order that means something: in small letters what each word, and all
     * of them as one, sound like without vowels ({@link Readings}; up to eight for a word); in capitals the initials of
     * the words from the first one on and up to the last one, and each word of at most {@value #ACRONYM} letters, since
     * it may be an acronym. Of the first {@value NameWords#WORDS} words in {@value NameWords#LENGTH} UTF-16 units;
     * empty if there is no letter and no digit. A name is never null.
     */
    static List<String> of(String name) {
        var words = NameWords.of(name);
        var tokens = new LinkedHashSet<String>();
        for (var word : words.telling()) {
            tokens.addAll(word.skeletons());
            if (word.latin().length() <= ACRONYM) {
                tokens.add(capitals(word.latin()));
            }
        }
        words.joined().forEach(reading -> tokens.add(Readings.skeleton(reading)));
        addInitials(words.all(), tokens);
        addInitials(words.telling(), tokens);
        // Signs that are letters nowhere have neither sound nor initial.
        tokens.remove("");
        return List.copyOf(tokens);
    }

    private static void addInitials(List<NameWord> words, Set<String> tokens) {
        int size = words.size();
        for (int length = 2; length <= Math.min(size, ACRONYM); length++) {
            tokens.add(capitals(NameWords.initials(words.subList(0, length))));
            tokens.add(capitals(NameWords.initials(words.subList(size - length, size))));
        }
    }

    private static String capitals(String latin) {
        return latin.toUpperCase(Locale.ROOT);
    }
}
