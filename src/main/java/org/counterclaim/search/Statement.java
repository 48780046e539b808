package org.counterclaim.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A short text, read once to be compared with many.
 *
 * @param words all that each word can meet another in: itself and its stems
 * @param forms those of all words
 * @param figures numbers in digits, without the marks that group them
 */
record Statement(Map<String, Set<String>> words, Set<String> forms, Set<String> figures) {
    private static final int GRAMMAR = 3;
    private static final double GRAMMAR_WEIGHT = 0.5;

    /** Reads a text in a language, a tag of BCP 47; empty: as its script suggests. */
    static Statement of(String text, String language) {
        var byPlace = new HashMap<Integer, Set<String>>();
        for (var stem : Analysis.stems(text, language)) {
            byPlace.computeIfAbsent(stem.start(), place -> new HashSet<>()).add(stem.text());
        }
        var statement = new Statement(new HashMap<>(), new HashSet<>(), new HashSet<>());
        for (var word : Analysis.words(text)) {
            statement.take(word.text(), byPlace.getOrDefault(word.start(), Set.of()));
        }
        return statement;
    }

    private void take(String word, Set<String> stems) {
        if (isFigure(word)) {
            figures.add(word.replaceAll("\\D", ""));
            return;
        }
        var all = words.computeIfAbsent(word, one -> new HashSet<>(Set.of(one)));
        all.addAll(stems);
        forms.addAll(all);
    }

    boolean isEmpty() {
        return words.isEmpty() && figures.isEmpty();
    }

    double weight() {
        return words.keySet().stream().mapToDouble(Statement::weight).sum();
    }

    /** The weight of the words that another statement has too. */
    double weightIn(Statement other) {
        return words.entrySet().stream()
                .filter(word -> !Collections.disjoint(word.getValue(), other.forms))
                .mapToDouble(word -> weight(word.getKey()))
                .sum();
    }

    private static double weight(String word) {
        return word.length() > GRAMMAR ? 1 : GRAMMAR_WEIGHT;
    }

    private static boolean isFigure(String word) {
        return word.codePoints().anyMatch(Character::isDigit)
                && word.codePoints().noneMatch(Character::isLetter);
    }
}
