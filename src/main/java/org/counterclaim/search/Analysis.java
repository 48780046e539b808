package org.counterclaim.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts texts into words, for the index and for what is asked of it.
 *
 * <p>Words are cut by <a href="https://www.unicode.org/reports/tr29/">UAX 29</a>, by dictionary where a script is
 * written without spaces, and folded by <a href="https://www.unicode.org/reports/tr30/tr30-4.html">UTR 30</a>: neither
 * case nor marks nor another form of a letter or a digit makes another word. A token holds neither white space nor more
 * than {@value Tokenization#LONGEST} chars; it is never empty. Tokens stand in the order of the text; of a word that
 * has several stems each is a token at the same place. All of it is for any number of threads.
 */
final class Analysis {
    private static final int ENOUGH_TO_GUESS = 1_000;

    private Analysis() {}

    /** The words of a text in any language, folded. */
    static List<Token> words(String text) {
        var tokens = new ArrayList<Token>();
        Tokenization.cut(text, (word, start, end) -> {
            var folded = Tokenization.folded(word);
            if (!folded.isEmpty()) {
                tokens.add(new Token(folded, start, end));
            }
        });
        return tokens;
    }

    /**
     * The stems of the words of a text in one language, a tag of BCP 47; empty tag: as its script suggests. Words in
     * another script, such as names or quotes in a report on them, have the stems that their script suggests. No tokens
     * in a language without {@link Stemming}. A token is written {@code ru:взрыв}.
     */
    static List<Token> stems(String text, String language) {
        var tokens = new ArrayList<Token>();
        var chosen = language.isEmpty() ? guessed(script(text)) : Stemming.of(language);
        var usual = chosen.map(Stemming::script).orElseGet(() -> script(text));
        Tokenization.cut(text, (word, start, end) -> {
            var script = UnicodeScript.of(word.codePointAt(0));
            var stemming = script == usual ? chosen : guessed(script);
            stemming.ifPresent(one -> one.stems(word).forEach(stem -> tokens.add(new Token(stem, start, end))));
        });
        return tokens;
    }

    /** The stems that a word may have in the languages of its script; of several words those of each. */
    static Set<String> stemsOf(String word) {
        var stems = new HashSet<String>();
        var languages = Stemming.in(script(word));
        Tokenization.cut(word, (piece, start, end) -> languages.forEach(one -> stems.addAll(one.stems(piece))));
        return stems;
    }

    private static Optional<Stemming> guessed(UnicodeScript script) {
        return Stemming.in(script).stream().findFirst();
    }

    /** The script of most of its letters, of those that the languages of stems are written in; else another one. */
    private static UnicodeScript script(String text) {
        var letters = new int[UnicodeScript.values().length];
        text.codePoints()
                .limit(ENOUGH_TO_GUESS)
                .filter(Character::isLetter)
                .forEach(letter -> letters[UnicodeScript.of(letter).ordinal()]++);
        var most = UnicodeScript.UNKNOWN;
        for (var script : Stemming.scripts()) {
            most = letters[script.ordinal()] > letters[most.ordinal()] ? script : most;
        }
        return most;
    }
}
