package org.counterclaim.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.counterclaim.search.Marks.Stretch;
import org.counterclaim.search.SearchQuery.Phrase;
import org.counterclaim.search.SearchQuery.Word;
import org.counterclaim.web.Typed;

/** Finds the stretches of one text that a query is about. */
final class Marking {
    private final List<Token> words;
    private final Map<Integer, Set<String>> stems = new HashMap<>();
    private final BitSet marked = new BitSet();

    Marking(String text, String language) {
        var read = Typed.cut(text, Marks.MOST_CHARS);
        words = Analysis.words(read);
        for (var stem : Analysis.stems(read, language)) {
            stems.computeIfAbsent(stem.start(), place -> new HashSet<>()).add(stem.text());
        }
        if (read.length() < text.length() && !words.isEmpty()) {
            words.remove(words.size() - 1);
        }
    }

    List<Stretch> of(SearchQuery query) {
        for (var part : query.parts()) {
            if (part.excluded()) {
                continue;
            }
            if (part instanceof Word word) {
                mark(inflected(word));
            } else if (part instanceof Phrase phrase) {
                mark(asTheyAre(phrase));
            }
        }
        return stretches();
    }

    private List<IntPredicate> inflected(Word word) {
        var asked = Analysis.words(word.text());
        var tests = new ArrayList<IntPredicate>();
        for (int i = 0; i < asked.size(); i++) {
            var token = asked.get(i);
            boolean begins = word.prefix() && i == asked.size() - 1;
            tests.add(begins ? at -> words.get(at).text().startsWith(token.text()) : like(word.text(), token));
        }
        return tests;
    }

    private IntPredicate like(String text, Token asked) {
        var inflections = Analysis.stemsOf(text.substring(asked.start(), asked.end()));
        return at -> {
            var word = words.get(at);
            return word.text().equals(asked.text())
                    || stems.getOrDefault(word.start(), Set.of()).stream().anyMatch(inflections::contains);
        };
    }

    private List<IntPredicate> asTheyAre(Phrase phrase) {
        return Analysis.words(phrase.text()).stream()
                .<IntPredicate>map(asked -> at -> words.get(at).text().equals(asked.text()))
                .toList();
    }

    /** Marks all places where the words pass one test after another. */
    private void mark(List<IntPredicate> tests) {
        for (int at = 0; at + tests.size() <= words.size(); at++) {
            if (passes(tests, at)) {
                marked.set(
                        words.get(at).start(), words.get(at + tests.size() - 1).end());
            }
        }
    }

    private static boolean passes(List<IntPredicate> tests, int at) {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).test(at + i)) {
                return false;
            }
        }
        return true;
    }

    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (int start = marked.nextSetBit(0); start >= 0; ) {
            int end = marked.nextClearBit(start);
            stretches.add(new Stretch(start, end));
            start = marked.nextSetBit(end);
        }
        return stretches;
    }
}
